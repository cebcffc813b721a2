import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { mayKeepSigningRules, maySeeNetworks } from "#app/domains/petitions/policy.integrity.ts";
import type { RulesQuery } from "#app/domains/petitions/schema.integrity.ts";
import { RuleEffectSchema, RuleKindSchema } from "#app/domains/petitions/schema.integrity.ts";
import type { Context } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

const pageLength = 50;

/** One page of a council's lists, the newest entries first. When an auditor reads it, that is on record. */
export async function listSigningRules(context: Context, { kind, q, after }: RulesQuery) {
  if (!maySeeNetworks(context.actor)) return null;

  await noteReading(context, { kind: "council", id: context.council.id });
  const vault = await vaultOf(context);
  const rows = await context.read((db) =>
    db.signingRule.findMany({
      where: { endedAt: null, ...(kind && { kind }), ...(q && { value: { contains: q } }) },
      orderBy: { id: "desc" },
      ...(after && {
        cursor: { councilId_id: { councilId: context.council.id, id: after } },
        skip: 1,
      }),
      take: pageLength + 1,
    }),
  );
  const rules = rows.slice(0, pageLength).map((rule) => ({
    id: rule.id,
    kind: RuleKindSchema.parse(rule.kind),
    effect: RuleEffectSchema.parse(rule.effect),
    entry: rule.email ? vault.open(rule.email) : rule.value,
    reason: rule.reason,
    createdAt: rule.createdAt,
  }));
  const next = rows.length > pageLength ? rules.at(-1)!.id : null;
  return { rules, next, mayChange: mayKeepSigningRules(context.actor) };
}
