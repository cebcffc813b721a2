import { claimCase } from "#app/domains/moderation/commands/claim-case.server.ts";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aThread } from "#tests/support/threads.ts";
import { canary, type Things } from "#tests/security/things.ts";

/** Cases that wait, that Tom has taken on, and that he has decided; all about words of Grace. */
export async function someCases(town: Town): Promise<Things> {
  const open = await aCase(town, "open");
  const claimed = await aCase(town, "claimed");
  const decided = await aCase(town, "decided");
  for (const caseNumber of [claimed, decided]) {
    await claimCase(town.tom, { caseNumber, version: 1 });
  }
  const outcome = await decideCase(town.tom, {
    caseNumber: decided,
    version: 2,
    revision: 1,
    outcome: "hide",
    rule: "personal-data",
    sentence: canary("sentence", town),
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  await reality("UPDATE moderation_cases SET signals = $2 WHERE council_id = $1", [
    town.council.id,
    JSON.stringify([
      { check: "personal-data", why: "phone-number", found: canary("signal", town) },
    ]),
  ]);
  const numbers = { open, claimed, decided };
  return {
    cases: Object.fromEntries(
      Object.entries(numbers).map(([state, number]) => [state, { case: `${number}` }]),
    ),
  };
}

/** A question that the checks hold back; the number of the case that they open. */
async function aCase(town: Town, word: string): Promise<number> {
  const body = `${canary(`case${word}`, town)}: ring 07700 900123 about the ${word} gate.`;
  await aThread(town.grace, { title: canary(`casetitle${word}`, town), body });
  const [newest] = await reality<{ number: number }>(
    "SELECT number FROM moderation_cases WHERE council_id = $1 ORDER BY number DESC LIMIT 1",
    [town.council.id],
  );
  return newest!.number;
}
