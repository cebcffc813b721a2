import { expect, test } from "vitest";
import { draftAnswer } from "#app/domains/answers/commands/draft-answer.server.ts";
import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { listAnswers } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { listDrafts } from "#app/domains/answers/queries/list-drafts.server.ts";
import { showDraft } from "#app/domains/answers/queries/show-draft.server.ts";
import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { aDraft, onlyDrafting, subject } from "#tests/domains/answers/a-draft.ts";
import { aCouncil } from "#tests/support/council.ts";

test("who may only draft publishes nothing; the draft waits for an approver", async () => {
  const town = await aCouncil();
  const ines = onlyDrafting(town.ines);
  const answer = { subject, teamId: town.highways.id, body: "In May." };

  expect(await publishAnswer(ines, answer)).toEqual({ ok: false, reason: "draft-only" });
  expect(await draftAnswer(ines, answer)).toEqual({ ok: true, value: { number: 1 } });

  expect(await listAnswers(town.anyone, "thread", subject.id)).toEqual([]);
  const waiting = [{ number: 1, state: "waiting", title: subject.title }];
  for (const reader of [ines, town.bryn, town.audrey])
    expect(await listDrafts(reader)).toMatchObject(waiting);
});

test("nobody else sees a draft", async () => {
  const town = await aCouncil();
  const elsewhere = await aCouncil();
  const number = await aDraft(town);

  for (const reader of [town.anyone, town.grace, town.tom, town.priya, elsewhere.bryn]) {
    expect(await listDrafts(reader)).toEqual([]);
    expect(await showDraft(reader, number)).toBeNull();
  }
});

test("two presses of the button at once hand in one draft", async () => {
  const town = await aCouncil();
  const [one, other] = await Promise.all([aDraft(town), aDraft(town)]);
  expect(one).toBe(other);
  expect(await listDrafts(town.bryn)).toHaveLength(1);
});

test("only responders draft, and only for a team of theirs", async () => {
  const town = await aCouncil();
  const other = { slug: "housing", name: "Housing", nameCy: "Tai" };
  const housing = await addTeam(town.as({ kind: "service", job: "tests" }), other);
  const answer = { subject, body: "In May." };

  const forHousing = draftAnswer(onlyDrafting(town.ines), { ...answer, teamId: housing.id });
  expect(await forHousing).toEqual({ ok: false, reason: "not-in-team" });
  for (const person of [town.anyone, town.grace, town.tom, town.audrey]) {
    const outcome = await draftAnswer(person, { ...answer, teamId: town.highways.id });
    expect(outcome).toEqual({ ok: false, reason: "not-responder" });
  }
});
