import { type HoldRule, signingRates } from "#app/domains/petitions/rules.integrity.ts";
import {
  type Applicant,
  type ListedRule,
  type Rulebook,
  rulebookOf,
} from "#app/domains/petitions/rules.rulebook.ts";
import type { SqlDb } from "#app/platform/db/db.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

/** Somebody who asks to sign. */
export interface Judged extends Applicant {
  petitionId: string;
  /** The IPv4 address or the IPv6 /64 it comes from; empty where that is not known. */
  network: string;
}

/** Which rule holds a signature back, and what it saw: an entry of a list, or how many within how many seconds. */
export interface Hold {
  rule: HoldRule;
  seen: { ruleId: string } | { count: number; within: number };
}

/** What a verdict is made of, beside who asks. */
export interface Standing {
  /** Which edition of the council's rules holds. */
  version: number;
  /** How long ago (seconds) the latest signatures came from the same network; null for none. */
  ages: number[] | null;
}

const rulebooks = new Map<string, { version: number; rulebook: Rulebook }>();

/**
 * For each of a group, in its order, the rule that holds it back, or null. The inner part of asking
 * to support a petition, within its transaction.
 */
export async function judgeSignatures(db: SqlDb, group: readonly Judged[]) {
  if (group.length === 0) return [];
  const standings = await db.$queryRaw<(Standing & { councilId: string })[]>`
    SELECT current_council() AS "councilId",
      ${standingOf(sql`asked.petition_id`, sql`asked.network`)}
    FROM unnest(${group.map(({ petitionId }) => petitionId)}::uuid[],
                ${group.map(({ network }) => network)}::text[])
      WITH ORDINALITY AS asked (petition_id, network, place)
    ORDER BY asked.place`;
  const { councilId } = standings[0]!;
  return judge(
    db,
    councilId,
    group.map((one, place) => ({ ...one, ...standings[place]! })),
  );
}

/** The columns of a `Standing`, for a signature under this petition from this network. */
export function standingOf(petitionId: Sql, network: Sql): Sql {
  return sql`coalesce((SELECT version FROM signing_rulebooks), 0) AS version,
    (SELECT array_agg(extract(epoch FROM now() - created_at)::float8)
     FROM (SELECT s.created_at FROM signatures s
       WHERE s.petition_id = ${petitionId} AND s.network = ${network} AND ${network} <> ''
         AND s.created_at > now() - make_interval(secs => ${slowest}::float8)
       ORDER BY s.created_at DESC LIMIT ${longest}) AS latest) AS ages`;
}

const longest = Math.max(...signingRates.map(({ times }) => times));
const slowest = Math.max(...signingRates.map(({ within }) => within));

/**
 * The same for a group whose standing is known already. The rules that this process remembers are read
 * anew only when somebody has changed them. The inner part of signing.
 */
export async function judge(
  db: SqlDb,
  councilId: string,
  group: readonly (Judged & Standing)[],
): Promise<(Hold | null)[]> {
  if (group.length === 0) return [];
  const rulebook = await rulebookAt(db, councilId, group[0]!.version);
  const sources = new Map<string, number[]>();
  return group.map((one) => {
    const tooMany = one.network ? countIn(sources, one) : undefined;
    const verdict = rulebook(one);
    if (verdict === "allowed") return null;
    if (verdict !== "unlisted") return { rule: verdict.held, seen: { ruleId: verdict.ruleId } };
    return tooMany ? { rule: "rate", seen: tooMany } : null;
  });
}

/** Counts one more from its source, and says which rate that is too many for. */
function countIn(
  sources: Map<string, number[]>,
  { petitionId, network, ages }: Judged & Standing,
): { count: number; within: number } | undefined {
  const source = `${petitionId} ${network}`;
  const all = sources.get(source) ?? ages ?? [];
  all.push(0); // this very one
  sources.set(source, all);
  for (const { times, within } of signingRates) {
    const count = all.filter((age) => age < within).length;
    if (count > times) return { count, within };
  }
  return undefined;
}

async function rulebookAt(db: SqlDb, councilId: string, version: number): Promise<Rulebook> {
  const known = rulebooks.get(councilId);
  if (known?.version === version) return known.rulebook;
  const rulebook = rulebookOf(version > 0 ? await readRules(db) : []);
  rulebooks.set(councilId, { version, rulebook });
  return rulebook;
}

function readRules(db: SqlDb) {
  return db.$queryRaw<ListedRule[]>`
    SELECT id, kind, effect, coalesce(email_key, value) AS value
    FROM signing_rules WHERE ended_at IS NULL`;
}
