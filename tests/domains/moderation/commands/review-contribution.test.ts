import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aClaimedCase, say } from "#tests/domains/moderation/a-case.ts";
import { aCouncil } from "#tests/support/council.ts";

const publish = { version: 2, revision: 1, outcome: "publish", sentence: "" } as const;

function casesOf(context: Context) {
  return context.read((db) => db.moderationCase.findMany({ orderBy: { number: "asc" } }));
}

test("an ordinary comment is there at once and makes no case", async () => {
  const { grace } = await aCouncil();

  const { visibility } = await say(
    grace,
    "The new crossing is a great help. See https://example.org/plan",
  );

  expect(visibility).toBe("visible");
  expect(await casesOf(grace)).toEqual([]);
});

test("a comment that gives a telephone number away waits for a moderator", async () => {
  const { grace } = await aCouncil();

  const { id, visibility } = await say(grace, "Ring my neighbour on 07700 900123, he knows more.");

  expect(visibility).toBe("held");
  const [only] = await casesOf(grace);
  expect(only).toMatchObject({
    number: 1,
    contributionId: id,
    revision: 1,
    state: "open",
    version: 1,
    signals: [
      {
        check: "personal-data",
        why: "phone-number",
        found: "077•• ••••••",
      },
    ],
  });
  const row = await grace.read((db) => db.contribution.findFirst({ where: { id } }));
  expect(row?.visibility).toBe("held");
});

test("every check has its say, whatever the others found", async () => {
  const { grace } = await aCouncil();
  const body =
    "Write to jo@example.org or ring 01632 960123: http://192.0.2.7/a https://bit.ly/b https://example.com/c";

  await say(grace, body);
  await say(grace, body);

  const [, second] = await casesOf(grace);
  expect((second!.signals as { why: string }[]).map(({ why }) => why)).toEqual([
    "phone-number",
    "e-mail-address",
    "many-links",
    "bare-address",
    "short-link",
    "said-before",
  ]);
});

test("the same long words from several people are noticed, the same short ones are not", async () => {
  const { grace, omar } = await aCouncil();
  const campaign = "Do not close the library in Abbey: it is the only warm place for many of us.";

  expect((await say(grace, "I agree!")).visibility).toBe("visible");
  expect((await say(omar, "i agree")).visibility).toBe("visible");
  expect((await say(grace, campaign)).visibility).toBe("visible");
  expect((await say(omar, campaign.toUpperCase())).visibility).toBe("held");

  const [only] = await casesOf(omar);
  expect(only!.signals).toEqual([{ check: "repeated-text", why: "said-by-others", found: "1" }]);
});

test("what staff write is checked for personal data like everybody's", async () => {
  const { tom } = await aCouncil();

  const { visibility } = await say(tom, "The complaint came from sam.hill@example.org.");

  expect(visibility).toBe("held");
});

test("a second look at the same words opens no second case", async () => {
  const { grace } = await aCouncil();
  const { id } = await say(grace, "My account number is 12345678, sort code 12-34-56.");

  await reviewContribution(grace, { contributionId: id });

  expect(await casesOf(grace)).toHaveLength(1);
});

test("new words move an open case on; they do not open another", async () => {
  const { grace, tom } = await aCouncil();
  const { id } = await say(grace, "Ring 07700 900123.");
  await changeVisibility(tom, id, "visible");

  await reviseContribution(grace, { id, body: "Ring the council." });
  expect(await reviewContribution(grace, { contributionId: id })).toBe("visible");
  await reviseContribution(grace, { id, body: "Write to jo@example.org." });
  expect(await reviewContribution(grace, { contributionId: id })).toBe("held");

  const cases = await casesOf(grace);
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject({ number: 1, revision: 3, version: 2, state: "open" });
  expect(cases[0]!.signals).toMatchObject([{ why: "e-mail-address" }]);
});

test("words that a moderator has let through are not held again as long as they stay", async () => {
  const { grace, tom } = await aCouncil();
  const { number, contributionId } = await aClaimedCase(grace, tom);
  await decideCase(tom, { ...publish, caseNumber: number });

  expect(await reviewContribution(grace, { contributionId })).toBe("visible");

  await reviseContribution(grace, { id: contributionId, body: "Now ring 07700 900456." });
  expect(await reviewContribution(grace, { contributionId })).toBe("held");
  expect(await casesOf(grace)).toHaveLength(2);
});

test("another council's text is not there to be reviewed", async () => {
  const { id } = await say((await aCouncil()).grace, "Hello everybody.");
  const elsewhere = await aCouncil({ name: "Eastmere" });

  await expect(reviewContribution(elsewhere.grace, { contributionId: id })).rejects.toThrow();
});
