import type { EntryKind } from "#app/domains/petitions/rules.timeline.ts";
import { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import type { Context } from "#app/platform/context.ts";

/** One thing that happened to a petition, as its page tells it. */
export interface TimelineEntry {
  id: string;
  kind: EntryKind;
  /** `scheduled` and later `held` for hearings and debates, else `published`. */
  state: string;
  title: string;
  text: string;
  /** Safe HTML of the text. */
  html: string;
  details: EntryDetails;
  /** The calendar day it is about (`2026-12-01`), where that is not the day it was published. */
  occursOn: string | null;
  publishedAt: Date;
  editedAt: Date | null;
  revision: number;
}

/** Something the council has promised, and when it kept it. */
export interface PromisedStep {
  step: "acknowledgement" | "response";
  dueAt: Date;
  doneAt: Date | null;
}

export interface Timeline {
  /** The newest first. */
  entries: TimelineEntry[];
  promises: PromisedStep[];
}

/**
 * The timeline of a petition, for whoever has made sure that the reader may see the petition:
 * what happened, and what the council has promised by when.
 */
export async function listEntries(context: Context, petitionId: string): Promise<Timeline> {
  const { rows, petition } = await context.read(async (db) => ({
    rows: await db.petitionEntry.findMany({
      where: { petitionId, deletedAt: null },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    }),
    petition: await db.petition.findFirst({
      where: { id: petitionId },
      select: { acknowledgeBy: true, acknowledgedAt: true, respondBy: true, respondedAt: true },
    }),
  }));
  const entries = rows.map((row): TimelineEntry => {
    const { id, state, title, text, html, publishedAt, editedAt, revision } = row;
    return {
      id,
      state,
      title,
      text,
      html,
      publishedAt,
      editedAt,
      revision,
      kind: row.kind as EntryKind,
      details: EntryDetails.parse(row.details),
      occursOn: row.occursOn?.toISOString().slice(0, 10) ?? null,
    };
  });
  return { entries, promises: petition ? promisesOf(petition) : [] };
}

function promisesOf(petition: {
  acknowledgeBy: Date | null;
  acknowledgedAt: Date | null;
  respondBy: Date | null;
  respondedAt: Date | null;
}): PromisedStep[] {
  const { acknowledgeBy, acknowledgedAt, respondBy, respondedAt } = petition;
  const steps = [
    { step: "acknowledgement", dueAt: acknowledgeBy, doneAt: acknowledgedAt },
    { step: "response", dueAt: respondBy, doneAt: respondedAt },
  ] as const;
  return steps.flatMap(({ dueAt, ...step }) => (dueAt ? [{ ...step, dueAt }] : []));
}
