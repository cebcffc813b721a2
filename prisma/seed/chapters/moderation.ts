import { postComment } from "#app/domains/discussions/commands/post-comment.server.ts";
import { claimCase } from "#app/domains/moderation/commands/claim-case.server.ts";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { eastmereCases } from "#prisma/seed/chapters/moderation-eastmere.ts";
import { westfordCases } from "#prisma/seed/chapters/moderation-westford.ts";
import { threadTitled } from "#prisma/seed/threads.ts";
import type { PlannedCase } from "#prisma/seed/chapters/planned.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

const cases: Record<string, PlannedCase[]> = { westford: westfordCases, eastmere: eastmereCases };

/** What the moderator has decided, and what waits for him. */
export async function seedModeration(town: SeedTown): Promise<void> {
  for (const planned of cases[town.council.slug] ?? []) await happen(town, planned);
}

async function happen(town: SeedTown, { to, by, daysAgo, body, isFirst, decision }: PlannedCase) {
  const { id, number } = await threadTitled(town, to);
  const posted = await postComment(town.as(by, { daysAgo }), number, { body });
  if (!posted.ok) throw new Error(`${body}: ${posted.reason}`);
  if (posted.value.isHeld === Boolean(isFirst)) throw new Error(`The checks missed: ${body}`);
  if (!decision) return;

  const { rule, sentence } = decision;
  const tom = town.as("tom", { daysAgo: decision.daysAgo });
  const caseNumber = await caseOf(town, id, posted.value.number);
  await claimCase(tom, { caseNumber, version: 1 });
  const outcome = rule ? ("hide" as const) : ("publish" as const);
  const seen = { version: 2, revision: 1 };
  const decided = await decideCase(tom, { caseNumber, ...seen, outcome, rule, sentence });
  if (!decided.ok) throw new Error(`${body}: ${decided.reason}`);
}

async function caseOf(town: SeedTown, threadId: string, comment: number): Promise<number> {
  return town.service().read(async (db) => {
    const where = { contribution: { comment: { threadId, number: comment } } };
    return (await db.moderationCase.findFirstOrThrow({ where })).number;
  });
}
