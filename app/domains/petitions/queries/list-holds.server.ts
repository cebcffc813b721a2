import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import {
  maySeeNetworks,
  mayReviewSignatures,
  maySeeSigners,
} from "#app/domains/petitions/policy.integrity.ts";
import { sealList } from "#app/domains/petitions/queries/seal-list.server.ts";
import {
  type HoldFilter,
  HoldRuleSchema,
  SeenSchema,
  type HoldsQuery,
} from "#app/domains/petitions/schema.integrity.ts";
import type { Context } from "#app/platform/context.ts";

const pageLength = 25;

/**
 * One page of the signatures that rules hold back, those that wait longest first, each with the rule
 * and what it saw; and how many there are of each kind. When an auditor reads it, that is on record.
 */
export async function listHolds(context: Context, { show, petition, after }: HoldsQuery) {
  if (!maySeeSigners(context.actor)) return null;
  await noteReading(context, { kind: "council", id: context.council.id });
  const isWaiting = show === "waiting";
  const about = petition ? { petition: { number: petition } } : {};
  const there = { ...about, signature: { state: { in: ["pending", "confirmed"] } } };
  const filters: Record<HoldFilter, object> = {
    waiting: { ...there, outcome: null },
    kept: { ...there, outcome: "kept" },
    released: { ...about, outcome: "released" },
  };
  return context.read(async (db) => {
    const rows = await db.signatureHold.findMany({
      where: filters[show],
      orderBy: [{ signatureId: isWaiting ? "asc" : "desc" }],
      ...(after && {
        cursor: { councilId_signatureId: { councilId: context.council.id, signatureId: after } },
        skip: 1,
      }),
      take: pageLength + 1,
      select: selected,
    });
    const shown = rows.slice(0, pageLength);
    const ruleIds = shown.flatMap(({ seen }) => SeenSchema.parse(seen).ruleId ?? []);
    const rules = await db.signingRule.findMany({ where: { id: { in: ruleIds } } });
    const listed = new Map(rules.map((rule) => [rule.id, rule]));
    const holds = shown.map(
      ({ signatureId: id, signature, petition: { number, contribution }, seen, rule, ...hold }) => {
        const saw = SeenSchema.parse(seen);
        const entry = saw.ruleId ? listed.get(saw.ruleId) : undefined;
        return {
          ...hold,
          id,
          number,
          title: contribution.title ?? "",
          rule: HoldRuleSchema.parse(rule),
          rate: saw.count && saw.within ? { count: saw.count, within: saw.within } : null,
          entry: entry ? entryOf(entry, maySeeNetworks(context.actor)) : null,
          name: signature.name,
          ward: wardOf(signature.area, context.locale),
          isConfirmed: signature.state === "confirmed",
        };
      },
    );
    const counts = {
      waiting: await db.signatureHold.count({ where: filters.waiting }),
      kept: await db.signatureHold.count({ where: filters.kept }),
      released: await db.signatureHold.count({ where: filters.released }),
    };
    const ids = holds.map((hold) => hold.id);
    return {
      holds,
      counts,
      page: mayReviewSignatures(context.actor) ? sealList(context, ids) : null,
      next: rows.length > pageLength ? ids.at(-1)! : null,
    };
  });
}

/** What stands on the list, but for addresses of the internet where they are not to be seen. */
function entryOf({ kind, value }: { kind: string; value: string }, seesNetworks: boolean) {
  return kind === "network" && !seesNetworks ? "" : value;
}

function wardOf(area: { name: string; nameCy: string } | null, locale: string): string {
  return (locale === "cy" ? area?.nameCy : area?.name) ?? "";
}

const selected = {
  signatureId: true,
  rule: true,
  seen: true,
  heldAt: true,
  outcome: true,
  reason: true,
  reviewedAt: true,
  petition: { select: { number: true, contribution: { select: { title: true } } } },
  signature: {
    select: { name: true, state: true, area: { select: { name: true, nameCy: true } } },
  },
} as const;
