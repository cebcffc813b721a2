import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { pausedNow } from "#app/domains/petitions/queries/paused-now.sql.server.ts";
import {
  standingOf,
  type Standing,
} from "#app/domains/petitions/queries/judge-signatures.sql.server.ts";
import type { Earlier } from "#app/domains/petitions/rules.signing.ts";
import type { Context } from "#app/platform/context.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { sql } from "#app/platform/db/sql.server.ts";

/** What is known about a signature that is asked for, before it is stored. */
export interface LookedUp extends Standing {
  /** Null where there is no such petition, or not for the public. */
  petitionId: string | null;
  isOpen: boolean;
  isPaused: boolean;
  /** Under the petition's own scheme; null where it has none. */
  whoMaySign: string[] | null;
  /** By the same scheme. */
  allowsUnder18: boolean | null;
  /** The ids of the wards in which the postcode lies. */
  wards: string[] | null;
  earlier: Earlier[] | null;
}

/** Who asks to sign what, and from where. */
export interface Asking {
  number: number;
  postcode: string;
  emailKey: string;
  /** Empty where it is not known. */
  network: string;
}

/**
 * Looks up a group in one round trip, in its order. Every part is found by an index: each petition
 * once by its number, its words by their id, wards by the postcode, earlier signatures by the address.
 * (OFFSET keeps each search by itself: a plan made without statistics would go through all petitions
 * of the council, and through all who have signed one.)
 */
export function lookUpAsked(
  db: SqlDb,
  { council }: Pick<Context, "council">,
  group: readonly Asking[],
): Promise<LookedUp[]> {
  return db.$queryRaw<LookedUp[]>`
    WITH asked AS MATERIALIZED (
      SELECT * FROM unnest(${group.map(({ number }) => number)}::int[],
                           ${group.map(({ postcode }) => postcode)}::text[],
                           ${group.map(({ emailKey }) => emailKey)}::text[],
                           ${group.map(({ network }) => network)}::text[])
        WITH ORDINALITY AS asked (number, postcode, email_key, network, place)
    ), shown AS MATERIALIZED (
      SELECT p.* FROM (SELECT DISTINCT number FROM asked) AS wanted
      CROSS JOIN LATERAL (SELECT * FROM petitions WHERE number = wanted.number OFFSET 0) AS p
      CROSS JOIN LATERAL (SELECT FROM contributions c
        WHERE c.id = p.contribution_id AND ${visibleTo({ kind: "anyone" })} OFFSET 0) AS words
    )
    SELECT p.id AS "petitionId",
      p.state = 'open' AND (p.closes_at IS NULL OR now() < p.closes_at) AS "isOpen",
      ${pausedNow(council)} AS "isPaused",
      p.scheme->'whoMaySign' AS "whoMaySign",
      p.scheme->'allowsUnder18' AS "allowsUnder18",
      (SELECT array_agg(area_id::text) FROM postcodes
       WHERE postcodes.postcode = asked.postcode) AS wards,
      (SELECT json_agg(json_build_object('id', s.id, 'seat', s.seat, 'nameKey', s.name_key,
         'postcode', s.postcode, 'state', s.state) ORDER BY s.seat)
       FROM (SELECT * FROM signatures WHERE email_key = asked.email_key OFFSET 0) AS s
       WHERE s.petition_id = p.id) AS earlier,
      ${standingOf(sql`p.id`, sql`asked.network`)}
    FROM asked LEFT JOIN shown AS p ON p.number = asked.number
    ORDER BY asked.place`;
}
