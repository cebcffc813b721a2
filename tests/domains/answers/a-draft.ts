import { draftAnswer } from "#app/domains/answers/commands/draft-answer.server.ts";
import type { PersonContext, Town } from "#tests/support/council.ts";

export const subject = {
  kind: "thread",
  id: "0190a000-0000-7000-8000-000000000001",
  title: "When will the footbridge be mended?",
  url: "/threads/12",
  pageTag: "thread:1",
} as const;

/** The same member of staff, who may only draft. */
export function onlyDrafting(person: PersonContext): PersonContext {
  const { actor } = person;
  if (actor.kind !== "staff") throw new Error("Only staff draft answers.");
  return { ...person, actor: { ...actor, draftOnly: true } };
}

/** A draft that waits for an approver, by Ines for Highways. */
export async function aDraft(town: Town, body = "In **May**."): Promise<number> {
  const ines = onlyDrafting(town.ines);
  const outcome = await draftAnswer(ines, { subject, teamId: town.highways.id, body });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.number;
}
