import type { Context } from "#app/platform/context.ts";

/** Drafts whose time is over are deleted. The inner part of the job that does it every night. */
export async function forgetDrafts(context: Context): Promise<number> {
  const { count } = await context.write((db) =>
    db.petitionDraft.deleteMany({ where: { expiresAt: { lte: context.now } } }),
  );
  return count;
}
