import { expect, test } from "vitest";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { reasonsFor } from "#app/domains/moderation/queries/reasons-for.server.ts";
import { showStatement } from "#app/domains/moderation/queries/show-statement.server.ts";
import { aCase, aClaimedCase } from "#tests/domains/moderation/a-case.ts";
import { aCouncil } from "#tests/support/council.ts";

const sentence = "It has a neighbour’s number in it.";
const hide = { version: 2, revision: 1, outcome: "hide", rule: "personal-data", sentence } as const;
const publish = { version: 2, revision: 1, outcome: "publish", sentence: "" } as const;

test("the author reads what was decided and why; nobody else does", async () => {
  const { grace, tom, omar, ade, anyone } = await aCouncil();
  const { number } = await aClaimedCase(grace, tom);
  await decideCase(tom, { ...hide, caseNumber: number });

  expect(await showStatement(grace, number)).toMatchObject({
    number,
    outcome: "hide",
    rule: "personal-data",
    sentence,
    kind: "comment",
    html: "<p>Ring my neighbour on 07700 900123, he knows more.</p>",
    signals: [{ why: "phone-number" }],
  });
  for (const reader of [tom, omar, ade, anyone]) {
    expect(await showStatement(reader, number)).toBeNull();
  }
});

test("as long as nothing is decided there is nothing to read", async () => {
  const { grace } = await aCouncil();
  const { number } = await aCase(grace);

  expect(await showStatement(grace, number)).toBeNull();
});

test("what is hidden carries its rule, what is public again or waits carries none", async () => {
  const { grace, tom } = await aCouncil();
  const hidden = await aClaimedCase(grace, tom, "Ring 07700 900001.");
  const visible = await aClaimedCase(grace, tom, "Ring 07700 900002.");
  const held = await aCase(grace, "Ring 07700 900003.");
  await decideCase(tom, { ...hide, caseNumber: hidden.number });
  await decideCase(tom, { ...publish, caseNumber: visible.number });

  const ids = [hidden, visible, held].map(({ contributionId }) => contributionId);
  expect(await reasonsFor(tom, ids)).toEqual(new Map([[hidden.contributionId, "personal-data"]]));
  expect(await reasonsFor((await aCouncil()).tom, ids)).toEqual(new Map());
  expect(await reasonsFor(tom, [])).toEqual(new Map());
});
