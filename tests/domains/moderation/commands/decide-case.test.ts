import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCase, aClaimedCase, visibilityOf } from "#tests/domains/moderation/a-case.ts";
import { aCouncil } from "#tests/support/council.ts";

const seen = { version: 2, revision: 1 };
const publish = { ...seen, outcome: "publish", sentence: "" } as const;
const hide = {
  ...({ ...seen, outcome: "hide", rule: "personal-data" } as const),
  sentence: "Your comment has a neighbour’s telephone number in it.",
};

function refusal(reason: string) {
  return { ok: false, reason };
}

function outboxOf(context: Context, topic: string) {
  return context.read((db) => db.outboxMessage.findMany({ where: { topic } }));
}

test("what is published can be read by everyone from then on", async () => {
  const { grace, tom, omar } = await aCouncil();
  const { number, contributionId } = await aClaimedCase(grace, tom);
  expect(await showContribution(omar, contributionId)).toBeNull();

  expect(await decideCase(tom, { ...publish, caseNumber: number })).toEqual({
    ok: true,
    value: { visibility: "visible" },
  });
  expect(await showContribution(omar, contributionId)).not.toBeNull();
});

test("what is hidden is there for its author alone, and everything about it is on record", async () => {
  const { grace, tom, omar } = await aCouncil();
  const { id, number, contributionId } = await aClaimedCase(grace, tom);

  expect(await decideCase(tom, { ...hide, caseNumber: number })).toEqual({
    ok: true,
    value: { visibility: "hidden" },
  });

  expect(await showContribution(omar, contributionId)).toBeNull();
  expect(await showContribution(grace, contributionId)).toMatchObject({ visibility: "hidden" });
  const row = await tom.read((db) =>
    db.moderationCase.findFirst({ where: { id }, include: { decision: true } }),
  );
  expect(row).toMatchObject({
    state: "decided",
    version: 3,
    revision: 1,
    decision: {
      outcome: "hide",
      rule: "personal-data",
      decidedById: tom.actor.personId,
    },
  });
  expect(await outboxOf(tom, "moderation.case-decided")).toMatchObject([
    { payload: { caseId: id } },
  ]);
  const audit = await tom.read((db) =>
    db.auditEntry.findMany({ where: { action: "moderation.decide" } }),
  );
  expect(audit).toMatchObject([
    {
      action: "moderation.decide",
      subjectId: contributionId,
      why: hide.sentence,
      actorId: tom.actor.personId,
      before: {
        visibility: "held",
        revision: 1,
      },
      after: {
        visibility: "hidden",
        case: number,
        rule: "personal-data",
      },
    },
  ]);
});

test("two presses of the button at once are one decision", async () => {
  const { grace, tom } = await aCouncil();
  const { number } = await aClaimedCase(grace, tom);

  const outcomes = await Promise.all([
    decideCase(tom, { ...hide, caseNumber: number }),
    decideCase(tom, { ...publish, caseNumber: number }),
  ]);

  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  const decisions = await tom.read((db) => db.moderationDecision.count());
  expect(decisions).toBe(1);
  expect(await outboxOf(tom, "moderation.case-decided")).toHaveLength(1);
});

test("a page that has been overtaken decides nothing", async () => {
  const { grace, tom } = await aCouncil();
  const { number, contributionId } = await aClaimedCase(grace, tom);

  const outcome = await decideCase(tom, { ...hide, version: 1, caseNumber: number });

  expect(outcome).toEqual(refusal("case-changed"));
  expect(await visibilityOf(tom, contributionId)).toBe("held");
});

test("a decision about words that have changed since is refused, and the new words can be decided", async () => {
  const { grace, tom } = await aCouncil();
  const { number, contributionId } = await aClaimedCase(grace, tom);
  await changeVisibility(tom, contributionId, "visible");
  await reviseContribution(grace, { id: contributionId, body: "Write to jo@example.org instead." });
  await reviewContribution(grace, { contributionId });

  expect(await decideCase(tom, { ...publish, caseNumber: number })).toEqual(
    refusal("text-changed"),
  );
  expect(await tom.read((db) => db.moderationDecision.count())).toBe(0);
  expect(await visibilityOf(tom, contributionId)).toBe("held");

  const afresh = { ...publish, version: 3, revision: 2, caseNumber: number };
  expect(await decideCase(tom, afresh)).toMatchObject({ ok: true });
});

test("an edit and a decision at the same moment never end in a decision about unread words", async () => {
  const { grace, tom } = await aCouncil();
  for (let round = 0; round < 5; round += 1) {
    const { number, contributionId } = await aClaimedCase(grace, tom, `Ring 07700 90012${round}.`);
    await changeVisibility(tom, contributionId, "visible");

    const [edit, decision] = await Promise.all([
      reviseContribution(grace, { id: contributionId, body: `Else ${round}` }),
      decideCase(tom, { ...hide, caseNumber: number }),
    ]);

    expect(edit.ok && decision.ok).toBe(false);
    expect(edit.ok || decision.ok).toBe(true);
  }
});

test("whoever has not taken the case decides nothing, nor does its author, nor another role", async () => {
  const { grace, tom, ines } = await aCouncil();
  const unclaimed = await aCase(grace);
  const own = await aCase(tom, "My own number is 07700 900999.");
  const first = { ...publish, version: 1 };

  expect(await decideCase(tom, { ...first, caseNumber: unclaimed.number })).toEqual(
    refusal("not-claimed"),
  );
  expect(await decideCase(tom, { ...first, caseNumber: own.number })).toEqual(refusal("own-text"));
  for (const person of [ines, grace]) {
    const outcome = await decideCase(person, { ...first, caseNumber: own.number });
    expect(outcome).toEqual(refusal("not-moderator"));
  }
});

test("hiding needs a rule and a sentence", async () => {
  const { grace, tom } = await aCouncil();
  const { number } = await aClaimedCase(grace, tom);

  for (const lack of [{ rule: undefined }, { sentence: "" }]) {
    const outcome = await decideCase(tom, { ...hide, ...lack, caseNumber: number });
    expect(outcome).toEqual(refusal("reason-missing"));
  }
});

test("another council's case is not there", async () => {
  const town = await aCouncil();
  const { number } = await aClaimedCase(town.grace, town.tom);
  const elsewhere = await aCouncil({ name: "Eastmere" });

  const outcome = await decideCase(elsewhere.tom, { ...hide, caseNumber: number });

  expect(outcome).toEqual(refusal("case-not-found"));
});
