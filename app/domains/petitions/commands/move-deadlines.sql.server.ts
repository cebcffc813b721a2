import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * For every day of a pause that is over, the deadlines of petitions that were open on it move by a
 * day, and their timelines say so; the answer is how many days there were. However often and late it
 * is called, a day counts once: each remembers up to which day deadlines have been moved. The inner
 * part of the jobs that move and close.
 */
export async function moveDeadlines(context: Context): Promise<number> {
  const { timeZone } = context.council;
  return context.write(async (db) => {
    const days = await daysToMove(db, dayIn(timeZone, context.now), timeZone);
    for (const { day, pauseId } of days) await moveBy(db, { day, pauseId, timeZone });
    if (days.length > 0) await bump(db, "petitions", "petition-pauses");
    return days.length;
  });
}

interface PausedDay {
  day: string;
  pauseId: string;
}

async function daysToMove(db: Db, today: string, timeZone: string): Promise<PausedDay[]> {
  // Only one at a time, and the next sees what this one has written.
  await db.$queryRaw`SELECT id FROM petition_pauses ORDER BY id FOR UPDATE`;
  return db.$queryRaw<PausedDay[]>`
    SELECT DISTINCT ON (day) to_char(day, 'YYYY-MM-DD') AS day, id AS "pauseId"
    FROM petition_pauses,
      generate_series(
        starts_on::timestamp, least(ends_on, ${today}::date - 1)::timestamp, interval '1 day') AS day
    WHERE (cancelled_at IS NULL OR (cancelled_at AT TIME ZONE ${timeZone})::date >= starts_on)
      AND day > coalesce((SELECT max(moved_up_to) FROM petition_pauses), '-infinity'::date)
    ORDER BY day, id`;
}

// By a calendar day of the council, which may have 23 or 25 hours: midnight stays midnight.
async function moveBy(db: Db, { day, pauseId, timeZone }: PausedDay & { timeZone: string }) {
  const moved = await db.$queryRaw<{ id: string }[]>`
    UPDATE petitions
    SET closes_at = ((closes_at AT TIME ZONE ${timeZone}) + interval '1 day') AT TIME ZONE ${timeZone}
    WHERE state = 'open'
      AND closes_at > (${day}::date::timestamp AT TIME ZONE ${timeZone})
      AND coalesce(opened_at, created_at)
        < ((${day}::date + 1)::timestamp AT TIME ZONE ${timeZone})
    RETURNING id`;
  const ids = moved.map(({ id }) => id);
  await db.$executeRaw`
    UPDATE petition_entries
    SET details = jsonb_set(details, '{days}', to_jsonb((details->>'days')::int + 1))
    WHERE petition_id = ANY(${ids}::uuid[]) AND kind = 'moved-deadline'
      AND details->>'pauseId' = ${pauseId}`;
  await db.$executeRaw`
    INSERT INTO petition_entries (id, petition_id, kind, details, published_at)
    SELECT gen_random_uuid(), id, 'moved-deadline',
      jsonb_build_object('pauseId', ${pauseId}::text, 'days', 1),
      ((${day}::date + 1)::timestamp AT TIME ZONE ${timeZone})
    FROM unnest(${ids}::uuid[]) AS moved(id)
    WHERE NOT EXISTS (SELECT 1 FROM petition_entries e
      WHERE e.petition_id = moved.id AND e.kind = 'moved-deadline'
        AND e.details->>'pauseId' = ${pauseId})`;
  await db.$executeRaw`
    UPDATE petition_pauses SET moved_up_to = ${day}::date
    WHERE ${day}::date BETWEEN starts_on AND ends_on`;
  await bump(db, ...ids.map((id) => `petition:${id}`));
}
