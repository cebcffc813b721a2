import { dayOf } from "#app/domains/petitions/rules.pauses.ts";
import type { MovedPromise } from "#app/domains/petitions/rules.promises.ts";
import type { EntryKind } from "#app/domains/petitions/rules.timeline.ts";
import { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

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
  /** By when it was promised before petitions rested, and why they did; null where nothing moved it. */
  moved: MovedPromise | null;
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
  const { rows, promises } = await context.read(async (db) => ({
    rows: await db.petitionEntry.findMany({
      where: { petitionId, deletedAt: null },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    }),
    promises: await promisesTo(db, petitionId),
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
  return { entries, promises };
}

async function promisesTo(db: Db, petitionId: string): Promise<PromisedStep[]> {
  const petition = await db.petition.findFirst({ where: { id: petitionId }, select: clocks });
  if (!petition) return [];
  const { acknowledgePauseId, respondPauseId } = petition;
  const ids = [acknowledgePauseId, respondPauseId].filter((id) => id !== null);
  const pauses =
    ids.length > 0 ? await db.petitionPause.findMany({ where: { id: { in: ids } } }) : [];
  const movedBy = (firstDueAt: Date | null, pauseId: string | null): MovedPromise | null => {
    const pause = pauses.find(({ id }) => id === pauseId);
    if (!pause || !firstDueAt) return null;
    const { reason, reasonCy } = pause;
    const [startsOn, endsOn] = [dayOf(pause.startsOn), dayOf(pause.endsOn)];
    return { firstDueAt, pause: { startsOn, endsOn, reason, reasonCy } };
  };
  const steps = [
    {
      step: "acknowledgement",
      dueAt: petition.acknowledgeBy,
      doneAt: petition.acknowledgedAt,
      moved: movedBy(petition.acknowledgeFirstBy, acknowledgePauseId),
    },
    {
      step: "response",
      dueAt: petition.respondBy,
      doneAt: petition.respondedAt,
      moved: movedBy(petition.respondFirstBy, respondPauseId),
    },
  ] as const;
  return steps.flatMap(({ dueAt, ...step }) => (dueAt ? [{ ...step, dueAt }] : []));
}

const clocks = {
  acknowledgeBy: true,
  acknowledgeFirstBy: true,
  acknowledgePauseId: true,
  acknowledgedAt: true,
  respondBy: true,
  respondFirstBy: true,
  respondPauseId: true,
  respondedAt: true,
} as const;
