import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { redeemSignIn } from "#app/domains/identity/commands/redeem-sign-in.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("two sign-ins of a new address at once make one resident and two sessions", async () => {
  const town = await aCouncil();
  for (let time = 1; time <= 2; time += 1) {
    await askToSignIn(town.anyone, { email: "new@westford.example" });
  }
  const requests = await town.anyone.read((db) => db.signInRequest.findMany());
  const outcomes = await Promise.all(
    requests.map(({ id }) => redeemSignIn(town.anyone, id, "a browser")),
  );

  const entries = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  expect(entries.map((entry) => entry.isNew).sort()).toEqual([false, true]);
  expect(new Set(entries.map((entry) => entry.token)).size).toBe(2);
  const before = 8; // the cast
  expect(await town.anyone.read((db) => db.person.count())).toBe(before + 1);
});

test("a sign-in that nobody asked for opens nothing", async () => {
  const town = await aCouncil();
  const id = town.grace.actor.personId;
  expect(await redeemSignIn(town.anyone, id, "a browser")).toEqual({
    ok: false,
    reason: "sign-in-over",
  });
});

test("a sign-in of a member of staff opens nothing and is used up", async () => {
  const town = await aCouncil();
  await askToSignIn(town.anyone, { email: "ade@westford.example" });
  const [request] = await town.anyone.read((db) => db.signInRequest.findMany());

  expect(await redeemSignIn(town.anyone, request!.id, "a browser")).toEqual({
    ok: false,
    reason: "sign-in-over",
  });
  const [after] = await town.anyone.read((db) => db.signInRequest.findMany());
  expect(after!.usedAt).not.toBeNull();
  expect(await town.anyone.read((db) => db.session.count())).toBe(0);
});
