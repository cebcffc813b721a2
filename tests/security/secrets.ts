import type { Found } from "#tests/security/canaries.ts";
import type { Realm } from "#tests/security/realm.ts";
import type { States } from "#tests/security/things.ts";
import { reality } from "#tests/support/database.ts";

/** As few letters of a secret in a row tell it from other words. */
const enough = 20;

/** Tells which secrets stand in a text, whatever stands before and after them. */
export function secretFinder(secrets: readonly Found[]): (text: string) => Found[] {
  const byEnd = new Map<string, Found[]>();
  for (const { kind, word } of secrets) {
    const core = runsIn(word).toSorted((one, other) => other.length - one.length)[0];
    if (!core) continue;
    for (const end of new Set([core.slice(0, enough), core.slice(-enough)])) {
      byEnd.set(end, [...(byEnd.get(end) ?? []), { kind, word: core }]);
    }
  }
  return (text) =>
    runsIn(text).flatMap((run) => {
      const likely = byEnd.get(run.slice(-enough)) ?? byEnd.get(run.slice(0, enough)) ?? [];
      return likely.filter(({ word }) => run.includes(word));
    });
}

/** Whatever may be a secret or begin or end with one; what was escaped in a URL or a string is none of it. */
function runsIn(text: string): string[] {
  const plain = /[%\\]/.test(text)
    ? text.replace(/%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\[bfnrt]/gi, " ")
    : text;
  return plain.match(/[\w-]{20,}/g) ?? [];
}

/** Secrets of both councils, and whatever is the other council's own, by the letters themselves. */
export async function knownSecrets(realm: Realm): Promise<Found[]> {
  const { otherTown, sessions, things, otherThings } = realm;
  const atRest = await Promise.all((await secretColumns()).map(wordsIn));
  return [
    ...atRest.flat(),
    ...(await idsOf(otherTown.council.id)),
    { kind: "other council’s", word: otherTown.council.id },
    ...[...sessions.values()].map((word) => ({ kind: "session", word })),
    ...[things, otherThings].flatMap((each) => Object.values(each).flatMap(linksOf)),
  ];
}

interface Column {
  relation: string;
  name: string;
}

/** Where secrets stand at rest, none of which ever belongs on a page: what the catalogue says of itself. */
export async function secretColumns(): Promise<Column[]> {
  return reality<Column & Record<string, unknown>>(
    `SELECT t.relname AS relation, c.attname AS name
     FROM pg_class t
     JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
     WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'
       AND (col_description(t.oid, c.attnum) ~ '^(sealed|finds )'
            OR c.attname ~ '(^|_)(hash|secret)$' AND t.relname <> 'audit_entries'
            OR c.attname = 'submission_key'
            OR t.relname = 'council_keys' AND c.atttypid = 'text'::regtype)
     ORDER BY 1, 2`,
  );
}

async function wordsIn({ relation, name }: Column): Promise<Found[]> {
  const rows = await reality<{ word: string }>(
    `SELECT ${name} AS word FROM ${relation} WHERE ${name} IS NOT NULL`,
  );
  return rows.map(({ word }) => ({ kind: `${relation}.${name}`, word }));
}

async function idsOf(councilId: string): Promise<Found[]> {
  const tables = ["people", "contributions", "threads", "petitions", "moderation_cases"];
  const each = tables.map((name) => `SELECT id FROM ${name} WHERE council_id = $1`);
  const rows = await reality<{ id: string }>(each.join(" UNION ALL "), [councilId]);
  return rows.map(({ id }) => ({ kind: "other council’s", word: id }));
}

/** What makes the links of letters and receipts genuine. */
function linksOf(states: States): Found[] {
  return Object.values(states).flatMap(({ token, seal }) =>
    // The link out of a letter that may be stopped names a person before its seal.
    [token?.split(".").at(-1), seal].flatMap((word) => (word ? { kind: "link", word } : [])),
  );
}
