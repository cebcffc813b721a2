import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { listRevisions } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the author changes the words; everyone can read what was said before", async () => {
  const { grace, anyone } = await aCouncil();
  const written = new Date("2026-04-01T09:00:00Z");
  const edited = new Date("2026-04-01T09:10:00Z");
  const id = await aComment(at(grace, { now: written }), "The bridge is shut.");

  const outcome = await reviseContribution(at(grace, { now: edited }), {
    id,
    body: "The footbridge is shut.",
  });
  expect(outcome).toEqual({ ok: true, value: { revision: 2 } });
  expect(await showContribution(anyone, id)).toMatchObject({
    body: "The footbridge is shut.",
    html: "<p>The footbridge is shut.</p>",
    revision: 2,
    createdAt: written,
    editedAt: edited,
  });
  expect(await listRevisions(anyone, id)).toMatchObject([
    { revision: 2, body: "The footbridge is shut.", at: edited },
    { revision: 1, body: "The bridge is shut.", at: written },
  ]);
  const heard = await reality("SELECT payload FROM outbox WHERE topic = 'contribution.revised'");
  expect(heard).toEqual([{ payload: { contributionId: id, revision: 2 } }]);
});

test("saving the same words again makes no revision", async () => {
  const { grace } = await aCouncil();
  const id = await aComment(grace, "The bridge is shut.");
  expect(await reviseContribution(grace, { id, body: "The bridge is shut." })).toEqual({
    ok: true,
    value: { revision: 1 },
  });
  expect(await listRevisions(grace, id)).toHaveLength(1);
});

test("nobody changes the words of somebody else, not even a moderator", async () => {
  const { grace, omar, tom } = await aCouncil();
  const id = await aComment(grace, "The bridge is shut.");
  for (const other of [omar, tom]) {
    expect(await reviseContribution(other, { id, body: "It is open." })).toEqual({
      ok: false,
      reason: "not-author",
    });
  }
  expect(await showContribution(grace, id)).toMatchObject({ body: "The bridge is shut." });
});

test("what is held or hidden stays as the moderators see it", async () => {
  const { grace, omar } = await aCouncil();
  const id = await aComment(grace, "The bridge is shut.");
  for (const visibility of ["held", "hidden"] as const) {
    await changeVisibility(grace, id, visibility);
    expect(await reviseContribution(grace, { id, body: "Other words." })).toEqual({
      ok: false,
      reason: "not-visible",
    });
    expect(await reviseContribution(omar, { id, body: "Other words." })).toEqual({
      ok: false,
      reason: "not-found",
    });
  }
});

test("two edits at the same moment are two revisions", async () => {
  const { grace } = await aCouncil();
  const id = await aComment(grace, "One.");
  await Promise.all(["Two.", "Three."].map((body) => reviseContribution(grace, { id, body })));
  const revisions = await listRevisions(grace, id);
  expect(revisions.map(({ revision }) => revision)).toEqual([3, 2, 1]);
  expect(new Set(revisions.map(({ body }) => body))).toEqual(new Set(["One.", "Two.", "Three."]));
});

test("another council's contribution is not there to be changed", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  const id = await aComment(westford.grace, "The bridge is shut.");
  const intruder = { ...eastmere.grace, actor: westford.grace.actor };
  expect(await reviseContribution(intruder, { id, body: "Other words." })).toEqual({
    ok: false,
    reason: "not-found",
  });
});

async function aComment(context: Context, body: string): Promise<string> {
  const place = { url: "/threads/1/comments/1", pageTag: "thread:1" };
  const comment = { kind: "comment", format: "plain", body, ...place } as const;
  return (await writeContribution(context, comment)).id;
}
