import { expect, test } from "vitest";
import { listAnswers } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { listCases } from "#app/domains/moderation/queries/list-cases.server.ts";
import { seedAccounts } from "#prisma/seed/chapters/accounts.ts";
import { seedAnswers } from "#prisma/seed/chapters/answers.ts";
import { seedDiscussions } from "#prisma/seed/chapters/discussions.ts";
import { seedGround } from "#prisma/seed/chapters/ground.ts";
import { seedModeration } from "#prisma/seed/chapters/moderation.ts";
import { eastmere } from "#prisma/seed/eastmere.ts";
import { threadTitled } from "#prisma/seed/threads.ts";
import { foundTown } from "#prisma/seed/town.ts";
import { westford } from "#prisma/seed/westford.ts";
import "#tests/support/database.ts";

const ferry = "Why does the last ferry on Saturdays leave before the pictures end?";
const signs = "Pam mae’r arwyddion newydd yn Larkhill yn uniaith Saesneg?";

test.each([
  [westford, signs, "Highways", ["publish", "hide", "hide"]],
  [eastmere, ferry, "Highways", ["hide", "publish"]],
])("a town is moderated and answered", async (plan, question, team, outcomes) => {
  const town = await foundTown(plan);
  await seedGround(town);
  await seedAccounts(town);
  await seedDiscussions(town);
  await seedModeration(town);
  await seedAnswers(town);

  const waiting = await listCases(town.as("tom"), { show: "unclaimed" });
  expect(waiting.cases).toHaveLength(4);
  expect(waiting.cases.every(({ signals }) => signals.length > 0)).toBe(true);
  const decided = await listCases(town.as("tom"), { show: "decided" });
  expect(decided.cases.map(({ outcome }) => outcome).toSorted()).toEqual(outcomes.toSorted());
  const { id } = await threadTitled(town, question);
  const [answer] = await listAnswers(town.anyone(), "thread", id);
  expect(answer).toMatchObject({ team: { name: team } });
  expect(answer!.html).toMatch(/<strong>/);
});
