import { stringify } from "csv-stringify/sync";
import {
  listPromises,
  type PetitionPromise,
} from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import type { MovedPromise } from "#app/domains/petitions/rules.promises.ts";
import { csvFormat } from "#app/domains/petitions/queries/write-csv.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The most promises that are late in one document; the most urgent stand in it. */
export const mostOverdue = 1_000;

/** What the council owes petitions and is late with, and what it responded of late. */
export interface Promises {
  overdue: PetitionPromise[];
  /** How many are late altogether. */
  total: number;
  answered: PetitionPromise[];
}

/** What is late, as everybody may read it. */
export async function listOverdue(context: Context): Promise<Promises> {
  const { owed, answered } = await listPromises(context);
  const late = owed.filter(({ dueAt }) => dueAt <= context.now);
  return { overdue: late.slice(0, mostOverdue), total: late.length, answered };
}

/** What is late as JSON, and for which moment that holds; reads nothing. */
export function overdueDocument({ overdue, total, answered }: Promises, { council, now }: Context) {
  const links = { self: `${council.origin}/petitions/overdue.json` };
  const promiseOf = ({ number, title, step, openedAt, dueAt, doneAt, moved }: PetitionPromise) => ({
    petition: number,
    action: title,
    url: `${council.origin}/petitions/${number}`,
    promise: step,
    opened_at: openedAt,
    due_at: dueAt,
    // Where a pause moved it: by when it was promised at first, and the pause.
    first_due_at: moved?.firstDueAt ?? null,
    moved_by_pause: moved && pauseOf(moved),
    done_at: doneAt,
  });
  return {
    links,
    as_of: now,
    overdue_count: total,
    overdue: overdue.map(promiseOf),
    answered: answered.map(promiseOf),
  };
}

function pauseOf({ pause: { startsOn, endsOn, reason, reasonCy } }: MovedPromise) {
  return { starts_on: startsOn, ends_on: endsOn, reason, reason_cy: reasonCy };
}

/** What is late as a table, and below it what was responded; reads nothing. */
export function overdueCsv({ overdue, total, answered }: Promises, context: Context): string {
  const { council, locale } = context;
  const moments = ["Opened At", "Due At", "Done At", "First Due At"];
  const head = ["Petition", "URL", "Promise", ...moments, "Moved Because"];
  const rowOf = ({ number, title, step, openedAt, dueAt, doneAt, moved }: PetitionPromise) => [
    title,
    `${council.origin}/petitions/${number}`,
    step,
    ...[openedAt, dueAt, doneAt, moved?.firstDueAt].map((moment) => moment?.toISOString() ?? ""),
    (locale === "cy" ? moved?.pause.reasonCy : moved?.pause.reason) ?? "",
  ];
  const cut = `Of ${total} promises that are late these are the ${overdue.length} most urgent.`;
  const notice = total > overdue.length ? [head.map((_, at) => (at ? "" : cut))] : [];
  return stringify([head, ...[...overdue, ...answered].map(rowOf), ...notice], csvFormat);
}
