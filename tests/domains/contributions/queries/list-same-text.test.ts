import { expect, test } from "vitest";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { listSameText } from "#app/domains/contributions/queries/list-same-text.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const since = new Date("2026-05-01T00:00:00Z");

test("the same text is found whatever its capitals, accents, spacing and marks", async () => {
  const { grace, omar } = await aCouncil();
  const first = await aComment(grace, "Stop the café from closing!");
  const second = await aComment(omar, "  STOP the\n\ncafe from closing...  ");
  await aComment(omar, "Stop the cafes from closing");

  const same = await listSameText(omar, { contributionId: second, since });
  expect(same).toMatchObject([{ id: first, authorId: grace.actor.personId }]);
});

test("what was said before the moment does not count", async () => {
  const { grace, omar } = await aCouncil();
  await aComment(at(grace, { now: new Date("2026-04-30T23:59:59Z") }), "Keep it open.");
  const id = await aComment(omar, "Keep it open.");
  expect(await listSameText(omar, { contributionId: id, since })).toEqual([]);
});

async function aComment(context: Context, body: string): Promise<string> {
  const place = { url: "/threads/1/comments/1", pageTag: "thread:1" };
  const comment = { kind: "comment", format: "plain", body, ...place } as const;
  return (await writeContribution(context, comment)).id;
}
