import { expect, test } from "vitest";
import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { listAnswers } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { teamsToAnswerFor } from "#app/domains/answers/queries/teams-to-answer-for.server.ts";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const subject = {
  ...({
    kind: "thread",
    id: "0190a000-0000-7000-8000-000000000002",
  } as const),
  title: "Why are the lamps off?",
  url: "/threads/13",
  pageTag: "thread:2",
};

test("answers stand in the order in which they were given", async () => {
  const { ines, bryn, highways, anyone } = await aCouncil();
  const teamId = highways.id;
  const first = at(ines, { now: new Date("2026-05-04T09:00:00Z") });
  const second = at(bryn, { now: new Date("2026-05-06T09:00:00Z") });
  await publishAnswer(second, { subject, teamId, body: "They are on again." });
  await publishAnswer(first, { subject, teamId, body: "We are looking into it." });

  const answers = await listAnswers(anyone, "thread", subject.id);

  expect(answers.map(({ html }) => html)).toEqual([
    "<p>We are looking into it.</p>",
    "<p>They are on again.</p>",
  ]);
});

test("an answer that was hidden is no longer shown to readers, nor to another council", async () => {
  const { ines, tom, highways, anyone } = await aCouncil();
  const outcome = await publishAnswer(ines, { subject, teamId: highways.id, body: "Soon." });
  if (!outcome.ok) throw new Error(outcome.reason);
  const elsewhere = await aCouncil({ name: "Eastmere" });
  expect(await listAnswers(elsewhere.anyone, "thread", subject.id)).toEqual([]);

  await changeVisibility(tom, outcome.value.contributionId, "hidden");

  expect(await listAnswers(anyone, "thread", subject.id)).toEqual([]);
  expect(await listAnswers(tom, "thread", subject.id)).toHaveLength(1);
});

test("responders choose among their teams, approvers among all, residents among none", async () => {
  const { ines, bryn, grace, ade, highways } = await aCouncil();
  const parks = await addTeam(ade, { slug: "parks", name: "Parks", nameCy: "Parciau" });

  expect(await teamsToAnswerFor(ines)).toEqual([{ id: highways.id, name: "Highways" }]);
  expect(await teamsToAnswerFor(at(bryn, { locale: "cy" }))).toEqual([
    { id: parks.id, name: "Parciau" },
    { id: highways.id, name: "Priffyrdd" },
  ]);
  expect(await teamsToAnswerFor(grace)).toEqual([]);
});
