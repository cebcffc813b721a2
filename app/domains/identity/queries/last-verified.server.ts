import { z } from "zod";
import { mayReadTrail } from "#app/domains/identity/policy.people.ts";
import { trailBroken, trailVerified } from "#app/platform/audit/actions.ts";
import type { Context } from "#app/platform/context.ts";

const FoundSchema = z.object({ entries: z.number().optional(), firstBad: z.number().optional() });

/** What the last look at the whole audit trail found, and when; null before the first. */
export async function lastVerified(context: Context) {
  if (!mayReadTrail(context.actor)) return null;

  const entry = await context.read((db) =>
    db.auditEntry.findFirst({
      where: { action: { in: [trailVerified, trailBroken] } },
      select: { at: true, after: true },
      orderBy: { seq: "desc" },
    }),
  );
  return entry && { at: entry.at, ...FoundSchema.parse(entry.after) };
}
