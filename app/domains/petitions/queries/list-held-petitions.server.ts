import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import type { Context } from "#app/platform/context.ts";

export interface HeldPetition {
  number: number;
  title: string;
  sentAt: Date;
  /** How many were sent in from the same place and are held back with it. */
  fromThere: number;
}

/** Petitions that were held back when they were sent in, the oldest first; an auditor who reads them is on record. */
export async function listHeldPetitions(context: Context): Promise<HeldPetition[]> {
  await noteReading(context, { kind: "council", id: context.council.id });
  const rows = await context.read((db) =>
    db.petition.findMany({
      where: { heldBecause: { not: null }, state: "gathering" },
      orderBy: { number: "asc" },
      take: 200,
      select: {
        number: true,
        createdAt: true,
        contribution: { select: { title: true } },
        creator: { select: { network: true } },
      },
    }),
  );
  const networks = rows.map(({ creator }) => creator?.network);
  return rows.map(({ number, createdAt, contribution, creator }) => ({
    number,
    title: contribution.title ?? "",
    sentAt: createdAt,
    fromThere: networks.filter((network) => network === creator?.network).length,
  }));
}
