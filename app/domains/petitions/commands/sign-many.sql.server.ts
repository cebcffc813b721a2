import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { signatureRequested } from "#app/domains/petitions/events.ts";
import type { Context, Locale } from "#app/platform/context.ts";

/** A signature as it was asked for. */
export interface Asked {
  id: string;
  /** The petition's number. */
  number: number;
  name: string;
  /** Sealed with the council's key. */
  email: string;
  /** The keyed hash of its canonical form. */
  emailKey: string;
  postcode: string;
  connection: string;
  locale: Locale;
}

/** What becomes of it: taken (new or not, nobody learns which), or there is no such petition, or it is closed. */
export type Fate = "taken" | "unknown" | "closed";

interface Judged {
  known: boolean;
  open: boolean;
}

/**
 * A group of signatures is written in one transaction, together with the confirmation e-mails that
 * are due. An address that asks again gets at most five: one each in the first hour, the three hours
 * after, the rest of the day, the rest of the week, and later.
 */
export async function signMany(context: Context, group: Asked[]): Promise<Fate[]> {
  const rows = JSON.stringify(group.map((asked, place) => ({ place, ...asked })));
  const judged = await context.write(async (db) => {
    const answers = await db.$queryRaw<Judged[]>`
      WITH asked AS (
        SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS given
          (place int, id uuid, number int, name text, email text, "emailKey" text, postcode text,
           connection text, locale text)
      ), aimed AS MATERIALIZED (
        SELECT asked.*, p.id AS petition_id, c.id IS NOT NULL AS known,
          c.id IS NOT NULL AND p.state = 'open'
            AND (p.closes_at IS NULL OR now() < p.closes_at) AS open
        FROM asked
        LEFT JOIN petitions p ON p.number = asked.number
        LEFT JOIN contributions c ON c.id = p.contribution_id AND ${visibleTo({ kind: "anyone" })}
      ), stored AS (
        INSERT INTO signatures
          (id, petition_id, name, email, email_key, postcode, area_id, connection, locale)
        SELECT DISTINCT ON (petition_id, "emailKey")
          aimed.id, petition_id, name, email, "emailKey", aimed.postcode, place.area_id, connection, locale
        FROM aimed
        LEFT JOIN LATERAL (
          SELECT (array_agg(area_id))[1] AS area_id FROM postcodes
          WHERE postcodes.postcode = aimed.postcode HAVING count(*) = 1
        ) AS place ON true
        WHERE open
        ORDER BY petition_id, "emailKey"
        ON CONFLICT (council_id, email_key, petition_id, seat) DO NOTHING
        RETURNING id
      ), occasions AS (
        SELECT id, 0 AS reminder FROM stored
        UNION
        SELECT s.id, width_bucket(now() - s.created_at,
          ARRAY['1 hour', '4 hours', '1 day', '7 days']::interval[])
        FROM aimed JOIN signatures s
          ON s.petition_id = aimed.petition_id AND s.email_key = aimed."emailKey"
        WHERE open
      ), told AS (
        INSERT INTO outbox (id, topic, payload, once_key)
        SELECT gen_random_uuid(), ${signatureRequested.topic},
          jsonb_build_object('signatureId', id, 'reminder', reminder), id || ':' || reminder
        FROM occasions ORDER BY id
        ON CONFLICT (council_id, topic, once_key) DO NOTHING
      )
      SELECT known, open FROM aimed ORDER BY place`;
    await db.$executeRaw`SELECT pg_notify('outbox', '')`;
    return answers;
  });
  return judged.map(({ known, open }) => (open ? "taken" : known ? "closed" : "unknown"));
}
