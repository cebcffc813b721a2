import type { Context } from "#app/platform/context.ts";

export interface AskersOfDay {
  /** Such as `2026-11-22`, in the council's calendar. */
  day: string;
  asked: number;
  confirmed: number;
}

/** How many asked to sign a petition on each day, and how many confirmed, the latest sixty days first. */
export function countAskers(context: Context, petitionId: string): Promise<AskersOfDay[]> {
  const { timeZone } = context.council;
  return context.read(
    (db) => db.$queryRaw<AskersOfDay[]>`
      SELECT to_char(day, 'YYYY-MM-DD') AS day, sum(asked)::int AS asked, sum(confirmed)::int AS confirmed
      FROM (
        SELECT (created_at AT TIME ZONE ${timeZone})::date AS day, 1 AS asked, 0 AS confirmed
        FROM signatures WHERE petition_id = ${petitionId}::uuid
        UNION ALL
        SELECT (confirmed_at AT TIME ZONE ${timeZone})::date, 0, 1
        FROM signatures WHERE petition_id = ${petitionId}::uuid AND confirmed_at IS NOT NULL
      ) AS steps
      GROUP BY 1 ORDER BY 1 DESC LIMIT 60`,
  );
}
