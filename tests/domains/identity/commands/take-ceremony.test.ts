import { expect, test } from "vitest";
import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { takeCeremony } from "#app/domains/identity/commands/take-ceremony.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const kind = "second-factor";

test("what was noted comes back once", async () => {
  const { anyone, ines } = await aCouncil();
  const { personId } = ines.actor;
  const browser = await beginCeremony(anyone, {
    kind,
    secret: "a nonce",
    personId,
    next: "/staff",
  });

  const taken = await Promise.all([1, 2, 3].map(() => takeCeremony(anyone, { kind, browser })));

  expect(taken.filter(Boolean)).toEqual([{ secret: "a nonce", personId, returnTo: "/staff" }]);
});

test("another browser, another kind and a late answer get nothing", async () => {
  const { anyone } = await aCouncil();
  const elsewhere = await aCouncil();
  const browser = await beginCeremony(anyone, { kind, secret: "a nonce" });
  const later = at(anyone, { now: new Date(anyone.now.getTime() + 16 * 60 * 1000) });

  expect(await takeCeremony(anyone, { kind, browser: "another" })).toBeNull();
  expect(await takeCeremony(anyone, { kind: "directory", browser })).toBeNull();
  expect(await takeCeremony(elsewhere.anyone, { kind, browser })).toBeNull();
  expect(await takeCeremony(later, { kind, browser })).toBeNull();
  expect(await takeCeremony(anyone, { kind, browser })).toMatchObject({ secret: "a nonce" });
});
