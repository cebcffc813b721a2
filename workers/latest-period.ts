import { CronExpressionParser } from "cron-parser";

interface Between {
  began: number;
  next: number;
}

const known = new Map<string, Between>();

/** When the period that a moment lies in began, by the clocks of a time zone: only that one is ever due. */
export function latestPeriod(every: string, timeZone: string, moment: Date): string {
  const clock = `${every} ${timeZone}`;
  const at = moment.getTime();
  const kept = known.get(clock);
  const between = kept && kept.began <= at && at < kept.next ? kept : around(every, timeZone, at);
  known.set(clock, between);
  return new Date(between.began).toISOString();
}

/**
 * Backwards the parser passes over an hour that the clocks skipped in spring; forwards it takes the
 * moment after it instead. So it goes a step back and then forwards again.
 */
function around(every: string, timeZone: string, at: number): Between {
  const clock = CronExpressionParser.parse(every, { tz: timeZone, currentDate: new Date(at + 1) });
  let began = clock.prev().getTime();
  for (;;) {
    const next = clock.next().getTime();
    if (next > at) return { began, next };
    began = next;
  }
}
