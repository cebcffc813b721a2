import { expect, test } from "vitest";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { tellAuthor } from "#app/domains/moderation/jobs/tell-author.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aClaimedCase } from "#tests/domains/moderation/a-case.ts";
import { aCouncil } from "#tests/support/council.ts";
import { opened } from "#tests/support/opened.ts";

const sentence = "Your comment has a neighbour’s telephone number in it.";
const hide = { version: 2, revision: 1, outcome: "hide", rule: "personal-data", sentence } as const;

async function emailsOf(context: Context) {
  return opened(context, "recipient", await context.read((db) => db.email.findMany()));
}

test("the author of a hidden text is told what, why, by whom and what to do, once", async () => {
  const town = await aCouncil();
  const { grace, tom } = town;
  const { id, number } = await aClaimedCase(grace, tom);
  await decideCase(tom, { ...hide, caseNumber: number });
  const service = town.as({ kind: "service", job: "moderation.tell-author" });

  await tellAuthor.run(service, { caseId: id });
  await tellAuthor.run(service, { caseId: id });

  const emails = await emailsOf(tom);
  expect(emails).toHaveLength(1);
  const [email] = emails;
  expect(email).toMatchObject({
    recipient: "grace@westford.example",
    subject: "We have hidden your comment (case 1)",
    key: `decision:${id}`,
  });
  for (const part of [
    "> Ring my neighbour on 07700 900123, he knows more.",
    "Nobody’s private details",
    `> ${sentence}`,
    "Automatic checks pointed at your text",
    "telephone number: 077•• ••••••",
    "A moderator, a person, read your text and decided.",
    "give the number of the case, 1",
    `${town.council.origin}/account/decisions/1`,
  ]) {
    expect(email!.text).toContain(part);
  }
  expect(email!.html).not.toContain("Tom Fielding");
});

test("the author of a published text gets a short note with the way to it", async () => {
  const { grace, tom, council, as } = await aCouncil();
  const { id, number } = await aClaimedCase(grace, tom);
  const publish = { version: 2, revision: 1, outcome: "publish", sentence: "" } as const;
  await decideCase(tom, { ...publish, caseNumber: number });

  await tellAuthor.run(as({ kind: "service", job: "tests" }), { caseId: id });

  const [email] = await emailsOf(tom);
  expect(email!.subject).toBe("Your comment is now public");
  expect(email!.text).toContain(`${council.origin}/threads/1/comments/1`);
  expect(email!.text).not.toContain("Automatic checks");
});

test("people are told in their own language", async () => {
  const { grace, tom, as } = await aCouncil();
  await grace.write((db) =>
    db.person.updateMany({ where: { id: grace.actor.personId }, data: { locale: "cy" } }),
  );
  const { id, number } = await aClaimedCase(grace, tom);
  await decideCase(tom, { ...hide, caseNumber: number });

  await tellAuthor.run(as({ kind: "service", job: "tests" }), { caseId: id });

  const [email] = await emailsOf(tom);
  expect(email!.subject).toBe("Rydym wedi cuddio eich sylw (achos 1)");
  expect(email!.text).toContain("Dim manylion preifat neb");
});

test("a case that another council decided is no news here", async () => {
  const { grace, tom } = await aCouncil();
  const { id, number } = await aClaimedCase(grace, tom);
  await decideCase(tom, { ...hide, caseNumber: number });
  const elsewhere = await aCouncil({ name: "Eastmere" });

  await tellAuthor.run(elsewhere.as({ kind: "service", job: "tests" }), { caseId: id });

  expect(await emailsOf(elsewhere.tom)).toEqual([]);
});
