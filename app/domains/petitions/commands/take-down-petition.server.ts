import {
  decidePetition,
  type Step,
  type WhyNotDecided,
} from "#app/domains/petitions/commands/decide-petition.server.ts";
import { mayDecidePetitions } from "#app/domains/petitions/policy.moderating.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotTakenDown = WhyNotDecided | "not-moderator";

/** A moderator takes a published petition down, also a withdrawn one: nobody finds or signs it until it is restored. */
export async function takeDownPetition(
  context: Context,
  { reason, ...step }: Step & { reason: string },
): Promise<Outcome<{ id: string }, WhyNotTakenDown>> {
  if (!mayDecidePetitions(context.actor)) return refused("not-moderator");

  const outcome = await decidePetition(context, step, {
    act: "take-down",
    why: reason,
    visibility: "hidden",
    data: { state: "hidden", hiddenAt: context.now },
  });
  return outcome.ok ? done({ id: outcome.value.id }) : outcome;
}
