import { type HoldRule, signingRates } from "#app/domains/petitions/rules.integrity.ts";
import {
  type Applicant,
  type ListedRule,
  type Rulebook,
  rulebookOf,
} from "#app/domains/petitions/rules.rulebook.ts";
import type { SqlDb } from "#app/platform/db/db.ts";

/** Somebody who asks to sign. */
export interface Judged extends Applicant {
  /** The petition's number. */
  number: number;
  petitionId: string;
  /** The IPv4 address or the IPv6 /64 it comes from; empty where that is not known. */
  network: string;
}

/** Which rule holds a signature back, and what it saw: an entry of a list, or how many within how many seconds. */
export interface Hold {
  rule: HoldRule;
  seen: { ruleId: string } | { count: number; within: number };
}

interface Standing {
  councilId: string;
  version: number;
  rates: { petitionId: string; network: string; counts: number[] }[];
}

const longest = Math.max(...signingRates.map(({ times }) => times));
const rulebooks = new Map<string, { version: number; rulebook: Rulebook }>();

/**
 * For each of a group, in its order, the rule that holds it back, or null. One question to the
 * database a group: how many came before from the same networks, and whether the rules that this
 * process remembers still hold; they are read anew only when somebody has changed them. The inner part
 * of signing, within its transaction.
 */
export async function judgeSignatures(db: SqlDb, group: Judged[]): Promise<(Hold | null)[]> {
  if (group.length === 0) return [];
  const { councilId, version, rates } = await standing(db, group);
  const rulebook = await rulebookAt(db, councilId, version);
  const before = new Map(rates.map((rate) => [sourceOf(rate), rate.counts]));
  return group.map((one) => {
    const counts = before.get(sourceOf(one));
    const tooMany = counts && countIn(counts);
    const verdict = rulebook(one);
    if (verdict === "allowed") return null;
    if (verdict !== "unlisted") return { rule: verdict.held, seen: { ruleId: verdict.ruleId } };
    return tooMany ? { rule: "rate", seen: tooMany } : null;
  });
}

/** Counts one more, and says which rate that is too many for. */
function countIn(counts: number[]): { count: number; within: number } | undefined {
  const exceeded = signingRates.flatMap(({ times, within }, place) => {
    counts[place]! += 1;
    return counts[place]! > times ? [{ count: counts[place]!, within }] : [];
  });
  return exceeded[0];
}

function sourceOf({ petitionId, network }: { petitionId: string; network: string }): string {
  return `${petitionId} ${network}`;
}

async function standing(db: SqlDb, group: Judged[]): Promise<Standing> {
  const sources = new Map<string, { petitionId: string; network: string }>();
  for (const { petitionId, network } of group)
    if (network) sources.set(`${petitionId} ${network}`, { petitionId, network });
  const asked = JSON.stringify([...sources.values()]);
  const [found] = await db.$queryRaw<Standing[]>`
    SELECT current_council() AS "councilId",
      coalesce((SELECT version FROM signing_rulebooks), 0) AS version,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'petitionId', "petitionId", 'network', network, 'counts', counts)), '[]')
        FROM jsonb_to_recordset(${asked}::jsonb) AS asked ("petitionId" uuid, network text)
        CROSS JOIN LATERAL (
          SELECT array_agg((SELECT count(*) FROM unnest(moments) moment
              WHERE moment > now() - make_interval(secs => seconds)) ORDER BY place) AS counts
          FROM (
            SELECT array(
              SELECT s.created_at FROM signatures s
              WHERE s.petition_id = asked."petitionId" AND s.network = asked.network
                AND s.created_at > now() - make_interval(secs => ${slowest}::float8)
              ORDER BY s.created_at DESC LIMIT ${longest}
            ) AS moments
          ) AS earlier
          CROSS JOIN unnest(${rateSeconds}::float8[]) WITH ORDINALITY AS rate (seconds, place)
        ) AS counted) AS rates`;
  return found!;
}

const rateSeconds: number[] = signingRates.map(({ within }) => within);
const slowest = Math.max(...rateSeconds);

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
