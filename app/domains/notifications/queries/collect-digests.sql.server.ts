import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { publicNameOf } from "#app/domains/identity/queries/public-name.sql.server.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import { vaultOf, type Vault } from "#app/platform/vault/vault.server.ts";

export interface DueDigest {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  /** The local day for which it is the digest, `2026-11-21`. */
  day: string;
  /** The reader's hour of that day: later news wait for tomorrow. */
  upTo: Date;
  news: DueNews[];
}

export interface DueNews {
  subjectTitle: string;
  kind: "comment" | "answer";
  url: string;
  author: string;
  team: { en: string; cy: string } | null;
  excerpt: string;
}

/**
 * The digests that are due at a moment: readers whose own hour has come, who have had none for that
 * day, and the news since the last one that everyone may still read, without their own.
 * News of the last minute before the hour wait for tomorrow, so that none is missed that is just
 * being written while this is read.
 * Plan: hash join of open subscriptions with people; news by (subject, happened_at) index; the last
 * issue by primary key, backwards, one row a reader.
 */
export async function collectDigests(context: Context, moment: Date): Promise<DueDigest[]> {
  const rows = await context.read(
    (db) => db.$queryRaw<Row[]>`
      WITH readers AS (
        SELECT p.id, p.name, p.email, p.locale, hour.up_to,
               (hour.up_to AT TIME ZONE zone.name)::date AS day,
               (SELECT max(i.up_to) FROM digest_issues i WHERE i.person_id = p.id) AS last
        FROM people p
        CROSS JOIN LATERAL (SELECT coalesce(p.time_zone, ${context.council.timeZone}) AS name) zone
        CROSS JOIN LATERAL (
          SELECT (date_trunc('day', ${moment}::timestamptz AT TIME ZONE zone.name)
                  + p.digest_hour * interval '1 hour' - interval '1 minute') AT TIME ZONE zone.name AS today) t
        CROSS JOIN LATERAL (
          SELECT CASE WHEN t.today <= ${moment}::timestamptz THEN t.today
                 ELSE (date_trunc('day', ${moment}::timestamptz AT TIME ZONE zone.name)
                       - interval '1 day' + p.digest_hour * interval '1 hour' - interval '1 minute')
                      AT TIME ZONE zone.name END AS up_to) hour
        WHERE p.email IS NOT NULL
          AND EXISTS (SELECT 1 FROM subscriptions s WHERE s.person_id = p.id AND s.ended_at IS NULL)
      )
      SELECT r.id AS "personId", r.name, r.email, r.locale, r.day::text, r.up_to AS "upTo",
             n.title AS "subjectTitle", n.kind, n.url, left(c.body, 160) AS excerpt,
             CASE r.locale WHEN 'cy' THEN ${publicNameOf("cy")} ELSE ${publicNameOf("en")} END AS author,
             team.name AS team, team.name_cy AS "teamCy"
      FROM readers r
      JOIN subscriptions s ON s.person_id = r.id AND s.ended_at IS NULL
      JOIN news_items n ON n.subject_kind = s.subject_kind AND n.subject_id = s.subject_id
       AND n.happened_at > greatest(s.created_at, coalesce(r.last, s.created_at))
       AND n.happened_at <= r.up_to
      JOIN contributions c ON c.id = n.contribution_id AND ${visibleTo({ kind: "anyone" })}
       AND c.author_id IS DISTINCT FROM r.id
      LEFT JOIN people p ON p.id = c.author_id
      LEFT JOIN teams team ON team.id = c.team_id
      WHERE NOT EXISTS (SELECT 1 FROM digest_issues i WHERE i.person_id = r.id AND i.day = r.day)
      ORDER BY r.id, n.title, n.happened_at`,
  );
  return byReader(rows, await vaultOf(context));
}

type Row = Omit<DueDigest, "news"> &
  Omit<DueNews, "team"> & { team: string | null; teamCy: string | null };

function byReader(rows: Row[], vault: Vault): DueDigest[] {
  const digests = new Map<string, DueDigest>();
  for (const row of rows) {
    const { personId, name, locale, day, upTo, team, teamCy, ...news } = row;
    const email = vault.open(row.email);
    const digest = digests.get(personId) ?? { personId, name, email, locale, day, upTo, news: [] };
    digest.news.push({ ...news, team: team && teamCy ? { en: team, cy: teamCy } : null });
    digests.set(personId, digest);
  }
  return [...digests.values()];
}
