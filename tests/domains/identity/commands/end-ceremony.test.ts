import { expect, test } from "vitest";
import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { endCeremony } from "#app/domains/identity/commands/end-ceremony.server.ts";
import { takeCeremony } from "#app/domains/identity/commands/take-ceremony.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("an exchange ends once", async () => {
  const { anyone } = await aCouncil();
  const kind = "second-factor";
  const browser = await beginCeremony(anyone, { kind, secret: "password" });
  const { id } = await anyone.read((db) => db.ceremony.findFirstOrThrow());

  const ends = await Promise.all([1, 2, 3].map(() => endCeremony(anyone, id)));
  expect(ends.toSorted()).toEqual([false, false, true]);
  expect(await takeCeremony(anyone, { kind, browser })).toBeNull();
});
