import { localConnections } from "#app/domains/petitions/queries/local-connections.sql.server.ts";
import type { Consequence } from "#app/domains/petitions/schema.scheme.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** How many came from one place, by one way of being counted. */
export interface CountRow {
  source: "signed" | "paper" | "imported";
  country: string;
  /** The id of an area, `unresolved`, `elsewhere` or `paper`. */
  place: string;
  /** The area's short name, where the place is one. */
  slug: string | null;
  name: string | null;
  nameCy: string | null;
  connection: string;
  count: number;
}

/** A threshold and when it was reached; moments are ISO 8601. */
export interface ThresholdRow {
  key: string;
  name: string;
  nameCy: string;
  needed: number;
  scope: "all" | "local";
  consequence: Consequence;
  reachedAt: string | null;
}

/** One day (`2026-11-22`) of a petition. */
export interface DayRow {
  day: string;
  added: number;
  removed: number;
}

/** A petition's number and everything it is made of, as they were at one and the same moment. */
export interface Standing {
  count: number;
  localCount: number;
  /** Whose signatures are local under the petition's scheme, besides those on paper. */
  localConnections: string[];
  countedAt: Date | null;
  counts: CountRow[];
  thresholds: ThresholdRow[];
  days: DayRow[];
}

/** The columns of `Standing` for petitions under the alias `p`: one statement, so that the parts always make the whole. */
export const standingColumns: Sql = sql`
  p.signature_count AS count, p.local_count AS "localCount", p.counted_at AS "countedAt",
  ${localConnections} AS "localConnections",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('source', n.source, 'country', n.country,
      'place', n.place, 'slug', a.slug, 'name', a.name, 'nameCy', a.name_cy,
      'connection', n.connection, 'count', n.count)), '[]')
    FROM petition_counts n LEFT JOIN areas a ON a.id::text = n.place
    WHERE n.petition_id = p.id AND n.count <> 0) AS counts,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('key', h.key, 'name', h.name, 'nameCy', h.name_cy,
      'needed', h.needed, 'scope', h.scope, 'consequence', h.consequence,
      'reachedAt', h.reached_at) ORDER BY h.needed, h.key), '[]')
    FROM petition_thresholds h WHERE h.petition_id = p.id) AS thresholds,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'added', d.added,
      'removed', d.removed) ORDER BY d.day), '[]')
    FROM petition_days d WHERE d.petition_id = p.id) AS days`;
