import {
  decidePetition,
  type Step,
  type WhyNotDecided,
} from "#app/domains/petitions/commands/decide-petition.server.ts";
import { mayUndoDecisions } from "#app/domains/petitions/policy.moderating.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotRemoved = WhyNotDecided | "not-administrator";

/** An administrator removes a petition for good; its address says that it is gone. */
export async function removePetition(
  context: Context,
  { reason, ...step }: Omit<Step, "mail"> & { reason: string },
): Promise<Outcome<{ id: string }, WhyNotRemoved>> {
  if (!mayUndoDecisions(context.actor)) return refused("not-administrator");

  const silently = { ...step, mail: false };
  const outcome = await decidePetition(context, silently, {
    act: "remove",
    why: reason,
    visibility: "hidden",
    data: { state: "removed", removedAt: context.now },
  });
  return outcome.ok ? done({ id: outcome.value.id }) : outcome;
}
