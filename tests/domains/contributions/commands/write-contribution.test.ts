import { expect, test } from "vitest";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const place = { url: "/threads/7", pageTag: "thread:7" };
const question = {
  kind: "question",
  format: "plain",
  title: "When will Mill Lane be swept?",
  body: "Leaves <b>everywhere</b>.\n\nSee https://westford.example/leaves",
  ...place,
} as const;

test("a resident's text is kept as it was typed, with safe HTML beside it", async () => {
  const { grace } = await aCouncil();
  const { id, revision, html } = await writeContribution(grace, question);
  expect(revision).toBe(1);
  expect(html).not.toContain("<b>");
  expect(html).toContain('href="https://westford.example/leaves"');
  expect(await showContribution(grace, id)).toMatchObject({
    kind: "question",
    title: question.title,
    body: question.body,
    html,
    ...place,
    visibility: "visible",
    revision: 1,
    locale: "en",
    authorId: grace.actor.personId,
  });
});

test("the council's answers are written in Markdown", async () => {
  const { ines, highways } = await aCouncil();
  const { html } = await writeContribution(ines, {
    kind: "answer",
    format: "markdown",
    teamId: highways.id,
    ...place,
    body: "On **Monday**.",
  });
  expect(html).toContain("<strong>Monday</strong>");
});

test("it keeps the moment and the language in which it was written, and announces itself", async () => {
  const { grace } = await aCouncil();
  const now = new Date("2026-03-02T08:30:00Z");
  const { id } = await writeContribution(at(grace, { now, locale: "cy" }), question);
  expect(await showContribution(grace, id)).toMatchObject({ createdAt: now, locale: "cy" });
  const heard = await reality("SELECT payload FROM outbox WHERE topic = 'contribution.written'");
  expect(heard).toContainEqual({ payload: { contributionId: id } });
});

test("nobody unknown writes", async () => {
  const { anyone } = await aCouncil();
  await expect(writeContribution(anyone, question)).rejects.toThrow("somebody known");
});

test("a petition's further details are part of what is read", async () => {
  const { omar } = await aCouncil();
  const { html } = await writeContribution(omar, {
    kind: "petition",
    format: "plain",
    title: "Keep the library open",
    ...place,
    body: "It closes in May.",
    details: "Four hundred children use it.",
  });
  expect(html).toContain("<p>It closes in May.</p>");
  expect(html).toContain("<p>Four hundred children use it.</p>");
});
