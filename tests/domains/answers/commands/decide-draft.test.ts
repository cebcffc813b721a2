import { expect, test } from "vitest";
import { decideDraft } from "#app/domains/answers/commands/decide-draft.server.ts";
import { listAnswers } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { listDrafts } from "#app/domains/answers/queries/list-drafts.server.ts";
import { showDraft } from "#app/domains/answers/queries/show-draft.server.ts";
import { aDraft, onlyDrafting, subject } from "#tests/domains/answers/a-draft.ts";
import { aCouncil } from "#tests/support/council.ts";

const publish = {
  isPublic: true,
  version: 1,
  decision: "publish",
  body: "In **June**.",
  note: "",
} as const;
const sendBack = { ...publish, decision: "return", note: "Say in which year." } as const;

test("an approver publishes a draft in better words, in the name of its team", async () => {
  const town = await aCouncil();
  const number = await aDraft(town);

  expect(await decideDraft(town.bryn, { number, ...publish })).toMatchObject({ ok: true });

  const [answer] = await listAnswers(town.anyone, "thread", subject.id);
  expect(answer).toMatchObject({ team: { name: "Highways" } });
  expect(answer!.html).toContain("<strong>June</strong>");
  expect(await listDrafts(town.bryn)).toEqual([]);
  expect(await listDrafts(onlyDrafting(town.ines))).toMatchObject([{ state: "published" }]);
  const entries = await town.audrey.read((db) =>
    db.auditEntry.findMany({ orderBy: { seq: "asc" } }),
  );
  const own = entries.filter(({ action }) => action.startsWith("answers."));
  expect(own.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["answers.draft", town.ines.actor.personId],
    ["answers.publish", town.bryn.actor.personId],
    ["answers.draft-publish", town.bryn.actor.personId],
  ]);
});

test("what is sent back stays unpublished, and its author reads why", async () => {
  const town = await aCouncil();
  const number = await aDraft(town);

  expect(await decideDraft(town.bryn, { number, ...sendBack })).toMatchObject({ ok: true });

  expect(await listAnswers(town.anyone, "thread", subject.id)).toEqual([]);
  const shown = await showDraft(onlyDrafting(town.ines), number);
  expect(shown).toMatchObject({ state: "returned", note: sendBack.note, body: "In **May**." });
});

test("of two approvers at once one decides", async () => {
  const town = await aCouncil();
  const number = await aDraft(town);
  const nia = { ...town.bryn, actor: { ...town.bryn.actor, personId: town.tom.actor.personId } };

  const outcomes = await Promise.all(
    [town.bryn, nia].map((approver) => decideDraft(approver, { number, ...publish })),
  );

  const refusals = outcomes.filter(({ ok }) => !ok);
  expect(refusals).toEqual([{ ok: false, reason: "draft-decided" }]);
  expect(await listAnswers(town.anyone, "thread", subject.id)).toHaveLength(1);
});

test("nobody decides about their own draft, nor without being an approver", async () => {
  const town = await aCouncil();
  const number = await aDraft(town);
  const { personId } = town.ines.actor;
  const roles = ["responder", "approver"] as const;
  const promoted = { kind: "staff", personId, name: "Ines Moreau", roles } as const;

  const own = await decideDraft(town.as(promoted), { number, ...publish });
  expect(own).toEqual({ ok: false, reason: "draft-own" });
  for (const person of [town.grace, town.ines, town.tom, town.audrey, town.ade]) {
    const outcome = await decideDraft(person, { number, ...publish });
    expect(outcome).toEqual({ ok: false, reason: "not-approver" });
  }
  expect(await showDraft(town.bryn, number)).toMatchObject({ state: "waiting", version: 1 });
});

test("without its team a draft cannot be published and waits on", async () => {
  const town = await aCouncil();
  const number = await aDraft(town);
  await town.ade.write(async (db) => {
    await db.teamMember.deleteMany();
    await db.team.deleteMany();
  });

  const outcome = await decideDraft(town.bryn, { number, ...publish });
  expect(outcome).toEqual({ ok: false, reason: "team-not-found" });
  expect(await showDraft(town.bryn, number)).toMatchObject({ state: "waiting", team: null });
});

test("what answers a question that was hidden meanwhile can only be sent back", async () => {
  const town = await aCouncil();
  const number = await aDraft(town);

  const outcome = await decideDraft(town.bryn, { number, ...publish, isPublic: false });
  expect(outcome).toEqual({ ok: false, reason: "question-hidden" });
  expect(await listAnswers(town.anyone, "thread", subject.id)).toEqual([]);
  const back = await decideDraft(town.bryn, { number, ...sendBack, isPublic: false });
  expect(back).toMatchObject({ ok: true });
});
