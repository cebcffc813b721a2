import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { renewRulebook } from "#app/domains/petitions/commands/renew-rulebook.sql.server.ts";
import { mayKeepSigningRules } from "#app/domains/petitions/policy.integrity.ts";
import { type NewRules, ruleValueIn } from "#app/domains/petitions/schema.integrity.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

export type WhyNotListed = "not-rule-keeper" | "rule-odd";

/** How many entries are new on the list, and how many stood there already. */
export interface Listed {
  added: number;
  known: number;
}

interface Entry {
  value: string;
  email: string | null;
  emailKey: string | null;
}

const slice = 1_000;

/** Somebody who may says whose signatures count without question, or are held until somebody has looked. */
export async function addSigningRules(
  context: Context,
  { kind, effect, values, reason }: NewRules,
): Promise<Outcome<Listed, WhyNotListed>> {
  if (!mayKeepSigningRules(context.actor)) return refused("not-rule-keeper");
  const spelled = values.map((value) => ruleValueIn(kind, value));
  if (!spelled.every((value) => value !== null)) return refused("rule-odd");
  if (kind === "country" && effect === "allow") return refused("rule-odd");

  const entries = await entriesOf(context, kind, spelled);
  return context.write(async (db) => {
    await renewRulebook(db); // first, so that two who add the same wait for each other
    const known = await listed(db, { kind, effect });
    const fresh = entries.filter(({ value, emailKey }) => !known.has(emailKey ?? value));
    const rows = fresh.map((entry) => ({
      id: newId(),
      ...entry,
      kind,
      effect,
      reason,
      createdById: "personId" in context.actor ? context.actor.personId : null,
    }));
    for (let from = 0; from < rows.length; from += slice)
      await db.signingRule.createMany({ data: rows.slice(from, from + slice) });
    if (rows.length > 0) {
      await record(within(context, db), {
        action: "petitions.add-signing-rules",
        subjectKind: "council",
        subjectId: context.council.id,
        why: reason,
        after: { kind, effect, added: rows.length, first: rows.slice(0, 20).map(({ id }) => id) },
      });
    }
    return done({ added: rows.length, known: values.length - rows.length });
  });
}

/** Each entry once; addresses sealed, with the keyed hash by which they are found. */
async function entriesOf(context: Context, kind: string, spelled: string[]): Promise<Entry[]> {
  if (kind !== "email")
    return [...new Set(spelled)].map((value) => ({ value, email: null, emailKey: null }));
  const vault = await vaultOf(context);
  const byKey = new Map(spelled.map((email) => [vault.keyFor(canonicalEmail(email)), email]));
  return [...byKey].map(([emailKey, email]) => ({ value: "", email: vault.seal(email), emailKey }));
}

async function listed(db: Db, which: { kind: string; effect: string }): Promise<Set<string>> {
  const rows = await db.signingRule.findMany({
    where: { ...which, endedAt: null },
    select: { value: true, emailKey: true },
  });
  return new Set(rows.map(({ value, emailKey }) => emailKey ?? value));
}
