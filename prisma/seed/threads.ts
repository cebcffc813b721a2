import type { SeedTown } from "#prisma/seed/town.ts";

/** The thread of a town whose question has this title. */
export async function threadTitled(
  town: SeedTown,
  title: string,
): Promise<{ id: string; number: number }> {
  const thread = await town.service().read((db) =>
    db.thread.findFirst({
      where: { contribution: { title } },
      select: { id: true, number: true },
    }),
  );
  if (!thread) throw new Error(`Nobody in this town has asked: ${title}`);
  return thread;
}
