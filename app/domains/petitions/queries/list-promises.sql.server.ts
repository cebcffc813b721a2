import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { MovedPromise } from "#app/domains/petitions/rules.promises.ts";
import type { Context, Locale } from "#app/platform/context.ts";

/** Something that the council has promised a petition by a moment. */
export interface PetitionPromise {
  number: number;
  title: string;
  /** The language of the title. */
  locale: Locale;
  step: "acknowledgement" | "response";
  openedAt: Date;
  /** None for a response that was given before any was owed. */
  dueAt: Date | null;
  doneAt: Date | null;
  /** By when it was promised before a pause moved it, and the pause; null where none did. */
  moved: MovedPromise | null;
}

type Row = Omit<PetitionPromise, "moved"> & {
  firstDueAt: Date | null;
  pause: MovedPromise["pause"] | null;
};

/** One that is still to be kept. */
export type OwedPromise = PetitionPromise & { dueAt: Date };

/** How many responses the page shows that have been given. */
const mostAnswered = 100;

/**
 * What the council has promised published petitions: all that is still owed, the most urgent first,
 * and the responses that were given here, owed or not, the latest first. Read once over the petitions of one council,
 * which are thousands.
 */
export async function listPromises(
  context: Context,
): Promise<{ owed: OwedPromise[]; answered: PetitionPromise[] }> {
  const rows = await context.glance(
    (db) => db.$queryRaw<Row[]>`
      WITH promises AS MATERIALIZED (
        SELECT p.number, c.title, c.locale, one.step, p.opened_at AS "openedAt",
          one.due_at AS "dueAt", one.done_at AS "doneAt", one.first_by AS "firstDueAt",
          (SELECT jsonb_build_object('startsOn', z.starts_on, 'endsOn', z.ends_on,
             'reason', z.reason, 'reasonCy', z.reason_cy)
           FROM petition_pauses z WHERE z.id = one.pause_id) AS pause
        FROM petitions p JOIN contributions c ON c.id = p.contribution_id
        CROSS JOIN LATERAL (VALUES
          ('acknowledgement', p.acknowledge_by, coalesce(p.acknowledged_at, p.responded_at),
           p.acknowledge_first_by, p.acknowledge_pause_id),
          ('response', p.respond_by, p.responded_at, p.respond_first_by, p.respond_pause_id)
        ) AS one (step, due_at, done_at, first_by, pause_id)
        WHERE p.state IN ('open', 'closed') AND p.opened_at IS NOT NULL
          AND CASE WHEN one.done_at IS NULL THEN one.due_at IS NOT NULL
            ELSE p.source_id IS NULL OR EXISTS (
              SELECT 1 FROM petition_entries e
              WHERE e.petition_id = p.id AND e.kind = 'response' AND e.deleted_at IS NULL) END
          AND ${visibleTo({ kind: "anyone" })}
      )
      (SELECT * FROM promises WHERE "doneAt" IS NULL ORDER BY "dueAt", number)
      UNION ALL
      (SELECT * FROM promises WHERE "doneAt" IS NOT NULL AND step = 'response'
       ORDER BY "doneAt" DESC, number LIMIT ${mostAnswered})`,
  );
  const promises = rows.map(({ firstDueAt, pause, ...promise }): PetitionPromise => {
    return { ...promise, moved: firstDueAt && pause ? { firstDueAt, pause } : null };
  });
  return {
    owed: promises.filter((one): one is OwedPromise => one.dueAt !== null && one.doneAt === null),
    answered: promises.filter(({ doneAt }) => doneAt !== null),
  };
}
