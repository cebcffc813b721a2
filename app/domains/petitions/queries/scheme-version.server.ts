import type { Context } from "#app/platform/context.ts";

/** How often the council has changed its rules for petitions; 0 where it has decided nothing. */
export async function schemeVersion(context: Context): Promise<number> {
  const own = await context.read((db) =>
    db.petitionScheme.findFirst({ select: { version: true } }),
  );
  return own?.version ?? 0;
}
