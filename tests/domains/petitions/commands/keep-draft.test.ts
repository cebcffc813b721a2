import { expect, test } from "vitest";
import { keepDraft } from "#app/domains/petitions/commands/keep-draft.server.ts";
import { startPetition } from "#app/domains/petitions/commands/start-petition.server.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { aDraft, newPlace } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const unknown = { ok: false, reason: "draft-unknown" };

test("each page is kept with the others, for thirty days from the last", async () => {
  const town = await aCouncil();
  const secret = await aDraft(town, { title: "One" });
  const later = at(town.anyone, { now: new Date(Date.now() + 29 * 86_400_000) });
  expect(await keepDraft(later, secret, { background: "Two" })).toMatchObject({
    ok: true,
    value: { connection: "lives", title: "One", background: "Two" },
  });
  const muchLater = at(town.anyone, { now: new Date(Date.now() + 58 * 86_400_000) });
  expect(await findDraft(muchLater, secret)).not.toBeNull();
  const tooLate = at(town.anyone, { now: new Date(Date.now() + 60 * 86_400_000) });
  expect(await findDraft(tooLate, secret)).toBeNull();
  expect(await keepDraft(tooLate, secret, { title: "Three" })).toEqual(unknown);
});

test("what was sent in, or never was, takes nothing more", async () => {
  const town = await aCouncil();
  const secret = await aDraft(town);
  await startPetition(town.anyone, secret, newPlace());
  expect(await keepDraft(town.anyone, secret, { title: "Another" })).toEqual(unknown);
  expect(await keepDraft(town.anyone, "nothing", { title: "Another" })).toEqual(unknown);
});
