import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { showCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { aCase, aClaimedCase, say } from "#tests/domains/moderation/a-case.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a moderator sees the words, every signal, the place and what else the author wrote", async () => {
  const { grace, tom } = await aCouncil();
  await say(grace, "The new crossing is a great help.");
  await aCase(grace, "Ring 07700 900001.");
  const { number } = await aCase(grace, "Ring 07700 900002 or write to jo@example.org.");

  expect(await showCase(tom, number)).toMatchObject({
    state: "open",
    revision: 1,
    version: 1,
    isMine: false,
    claimedBy: null,
    whyNot: null,
    changedSince: false,
    author: "Grace Adeyemi",
    decision: null,
    words: {
      title: null,
      html: "<p>Ring 07700 900002 or write to jo@example.org.</p>",
    },
    signals: [{ why: "phone-number" }, { why: "e-mail-address" }],
    place: {
      url: "/threads/1/comments/1",
      kind: "comment",
      visibility: "held",
    },
    history: {
      visible: 1,
      held: 1,
      hidden: 0,
    },
  });
});

test("whoever looks at it is named to the others", async () => {
  const { grace, tom, ade } = await aCouncil();
  const { number } = await aClaimedCase(grace, tom);

  expect(await showCase(tom, number)).toMatchObject({ isMine: true, claimedBy: "Tom Fielding" });
  expect(await showCase(ade, number)).toMatchObject({ isMine: false, claimedBy: "Tom Fielding" });
});

test("an open case shows the newest words and says that they are new", async () => {
  const { grace, tom } = await aCouncil();
  const { number, contributionId } = await aCase(grace);
  await changeVisibility(tom, contributionId, "visible");
  await reviseContribution(grace, { id: contributionId, body: "Ring the council." });

  expect(await showCase(tom, number)).toMatchObject({
    changedSince: true,
    revision: 2,
    words: { html: "<p>Ring the council.</p>" },
  });
});

test("a decided case shows the words that were decided about, whatever they are now", async () => {
  const { grace, tom } = await aCouncil();
  const { number, contributionId } = await aClaimedCase(grace, tom, "Ring 07700 900001.");
  const publish = { version: 2, revision: 1, outcome: "publish", sentence: "Fine." } as const;
  await decideCase(tom, { ...publish, caseNumber: number });
  await reviseContribution(grace, { id: contributionId, body: "Never mind." });

  expect(await showCase(tom, number)).toMatchObject({
    state: "decided",
    revision: 1,
    claimedBy: null,
    words: { html: "<p>Ring 07700 900001.</p>" },
    decision: {
      outcome: "publish",
      rule: null,
      sentence: "Fine.",
    },
  });
});

test("another council's case is not there", async () => {
  const { number } = await aCase((await aCouncil()).grace);
  const elsewhere = await aCouncil({ name: "Eastmere" });

  expect(await showCase(elsewhere.tom, number)).toBeNull();
});
