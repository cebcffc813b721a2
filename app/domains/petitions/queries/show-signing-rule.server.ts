import { z } from "zod";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { maySeeNetworks } from "#app/domains/petitions/policy.integrity.ts";
import { RuleKindSchema } from "#app/domains/petitions/schema.integrity.ts";
import type { Context } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** One entry of a council's lists that still holds. When an auditor reads it, that is on record. */
export async function showSigningRule(context: Context, id: string) {
  if (!maySeeNetworks(context.actor)) return null;
  const rule = await context.read((db) =>
    db.signingRule.findFirst({ where: { id, endedAt: null } }),
  );
  if (!rule) return null;

  await noteReading(context, { kind: "signing-rule", id });
  const entry = rule.email ? (await vaultOf(context)).open(rule.email) : rule.value;
  return { id, kind: RuleKindSchema.parse(rule.kind), entry };
}

/** The entry whose id stands in the address of a page; where there is none there is no page. */
export async function signingRuleOrNotFound(context: Context, param: string | undefined) {
  const id = z.uuid().safeParse(param);
  const rule = id.success ? await showSigningRule(context, id.data.toLowerCase()) : null;
  if (!rule) throw new Response(null, { status: 404 });
  return rule;
}
