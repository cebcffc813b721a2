import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

export interface Revision {
  revision: number;
  title: string | null;
  body: string;
  html: string;
  /** When these words were chosen. */
  at: Date;
}

/** All that a contribution has said, newest words first; nothing for those who may not read it. */
export async function listRevisions(context: Context, id: string): Promise<Revision[]> {
  return context.read(async (db) => {
    const current = await showContribution(within(context, db), id);
    if (!current) return [];

    const earlier = await db.contributionRevision.findMany({
      where: { contributionId: id },
      orderBy: { revision: "desc" },
      select: { revision: true, title: true, body: true, html: true, createdAt: true },
    });
    const { revision, title, body, html, createdAt, editedAt } = current;
    return [
      { revision, title, body, html, at: editedAt ?? createdAt },
      ...earlier.map(({ createdAt: at, ...before }) => ({ ...before, at })),
    ];
  });
}
