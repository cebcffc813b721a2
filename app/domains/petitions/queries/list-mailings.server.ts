import type { OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import type { Context } from "#app/platform/context.ts";

export type MailingState = "waiting" | "sending" | "sent" | "superseded" | "cancelled";

/** A letter to those who signed, as officers see it. */
export interface ListedMailing {
  id: string;
  kind: OwnKind | "letter";
  subject: string;
  state: MailingState;
  dueAt: Date;
  letters: number;
}

/** The letters to those who signed a petition, the newest first. */
export async function listMailings(context: Context, petitionId: string): Promise<ListedMailing[]> {
  const rows = await context.read((db) =>
    db.petitionMailing.findMany({
      where: { petitionId },
      orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
      take: 100,
      select: { id: true, kind: true, subject: true, state: true, dueAt: true, letters: true },
    }),
  );
  return rows as ListedMailing[];
}
