import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { teamsToAnswerFor } from "#app/domains/answers/queries/teams-to-answer-for.server.ts";
import { threadTag, threadUrl } from "#app/domains/discussions/rules.ts";
import { sayDay } from "#app/platform/clock.ts";
import { eastmereAnswers } from "#prisma/seed/chapters/answers-eastmere.ts";
import { westfordAnswers } from "#prisma/seed/chapters/answers-westford.ts";
import { threadTitled } from "#prisma/seed/threads.ts";
import type { PlannedAnswer } from "#prisma/seed/chapters/planned.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

const answers: Record<string, PlannedAnswer[]> = {
  westford: westfordAnswers,
  eastmere: eastmereAnswers,
};

/** What the council has answered in public so far. */
export async function seedAnswers(town: SeedTown): Promise<void> {
  for (const answer of answers[town.council.slug] ?? []) await give(town, answer);
}

async function give(town: SeedTown, { to, by, daysAgo, locale = "en", body }: PlannedAnswer) {
  const officer = town.as(by, { daysAgo, locale });
  const { id, number } = await threadTitled(town, to);
  const [team] = await teamsToAnswerFor(officer);
  const place = { url: threadUrl(number), pageTag: threadTag(id) };

  const outcome = await publishAnswer(officer, {
    subject: { kind: "thread", id, title: to, ...place },
    teamId: team!.id,
    body: body((ahead) => sayDay(locale, town.council.timeZone, inDays(ahead))),
  });
  if (!outcome.ok) throw new Error(`${to}: ${outcome.reason}`);
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000);
}
