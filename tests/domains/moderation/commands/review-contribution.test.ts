import { expect, test } from "vitest";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { aCouncil } from "#tests/support/council.ts";

const place = { kind: "comment", format: "plain", url: "/threads/1", pageTag: "thread:1" } as const;

async function say(context: Context, body: string) {
  return context.write(async (db) => {
    const joined = within(context, db);
    const { id } = await writeContribution(joined, { ...place, body });
    return { id, answer: await reviewContribution(joined, { contributionId: id }) };
  });
}

function casesOf(context: Context) {
  return context.read((db) => db.moderationCase.findMany({ orderBy: { number: "asc" } }));
}

test("an ordinary comment is there at once and makes no case", async () => {
  const { grace } = await aCouncil();

  const { answer } = await say(
    grace,
    "The new crossing is a great help. See https://example.org/plan",
  );

  expect(answer).toBe("visible");
  expect(await casesOf(grace)).toEqual([]);
});

test("a comment that gives a telephone number away waits for a moderator", async () => {
  const { grace } = await aCouncil();

  const { id, answer } = await say(grace, "Ring my neighbour on 07700 900123, he knows more.");

  expect(answer).toBe("held");
  const [only] = await casesOf(grace);
  expect(only).toMatchObject({
    ...{ number: 1, contributionId: id, revision: 1, state: "open", version: 1 },
    signals: [{ check: "personal-data", why: "phone-number", found: "077•• ••••••" }],
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

  expect((await say(grace, "I agree!")).answer).toBe("visible");
  expect((await say(omar, "i agree")).answer).toBe("visible");
  expect((await say(grace, campaign)).answer).toBe("visible");
  expect((await say(omar, campaign.toUpperCase())).answer).toBe("held");

  const [only] = await casesOf(omar);
  expect(only!.signals).toEqual([{ check: "repeated-text", why: "said-by-others", found: "1" }]);
});

test("what staff write is checked for personal data like everybody's", async () => {
  const { tom } = await aCouncil();

  const { answer } = await say(tom, "The complaint came from sam.hill@example.org.");

  expect(answer).toBe("held");
});

test("a second look at the same words opens no second case", async () => {
  const { grace } = await aCouncil();
  const { id } = await say(grace, "My account number is 12345678, sort code 12-34-56.");

  await reviewContribution(grace, { contributionId: id });

  expect(await casesOf(grace)).toHaveLength(1);
});
