import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { maySeeRetention } from "#app/domains/petitions/policy.retention.ts";
import {
  endOfPetition,
  namesDue,
  tracesDue,
} from "#app/domains/petitions/queries/retention-of.sql.server.ts";
import { gatheringDays } from "#app/domains/petitions/rules.retention.ts";
import type { Context } from "#app/platform/context.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

/** What will be forgotten of a petition's signers, and when; nothing of it happens by looking. */
export interface Retention {
  id: string;
  number: number;
  title: string;
  /** When it is stopped if it finds no sponsors; null for all that do not look for any. */
  stopsAt: Date | null;
  endedAt: Date | null;
  tracesDue: Date | null;
  tracesErasedAt: Date | null;
  namesDue: Date | null;
  anonymisedAt: Date | null;
  keptBecause: string | null;
  /** Signatures that still bear a name; of these with an address of the internet; and never confirmed. */
  named: number;
  traced: number;
  pending: number;
}

/** The report of what is to be forgotten of a petition, by its number; null for whoever may not see it. */
export async function showRetention(context: Context, number: number): Promise<Retention | null> {
  if (!maySeeRetention(context.actor)) return null;
  const [retention] = await context.read(
    (db) => db.$queryRaw<Retention[]>`
      SELECT p.id, p.number, c.title,
        CASE WHEN p.state = 'gathering'
          THEN p.created_at + make_interval(days => ${gatheringDays}::int) END AS "stopsAt",
        ${endOfPetition} AS "endedAt",
        ${tracesDue} AS "tracesDue", p.traces_erased_at AS "tracesErasedAt",
        ${namesDue} AS "namesDue", p.anonymised_at AS "anonymisedAt",
        p.kept_because AS "keptBecause", n.*
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE anonymised_at IS NULL AND state <> 'withdrawn')::int AS named,
          count(*) FILTER (WHERE address IS NOT NULL OR network <> '')::int AS traced,
          count(*) FILTER (WHERE state = 'pending')::int AS pending
        FROM signatures WHERE petition_id = p.id
      ) AS n
      WHERE p.number = ${number} AND ${visibleTo(context.actor)}`,
  );
  if (!retention) return null;
  await noteReading(context, { kind: "petition", id: retention.id });
  return retention;
}

/** The same for the number in an address; 404 where there is none. */
export async function retentionOrNotFound(
  context: Context,
  typed: string | undefined,
): Promise<Retention> {
  const number = publicNumber(typed);
  const retention = number === null ? null : await showRetention(context, number);
  if (!retention) throw new Response(null, { status: 404 });
  return retention;
}
