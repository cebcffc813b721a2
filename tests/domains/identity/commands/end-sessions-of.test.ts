import { expect, test } from "vitest";
import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { signedIn } from "#tests/domains/identity/staff.ts";

test("somebody is signed out on every device, nobody else on any", async () => {
  const town = await aCouncil();
  const [laptop, telephone] = [await signedIn(town.tom), await signedIn(town.tom)];
  const priya = await signedIn(town.priya);
  await endSessionsOf(town.ade, town.tom.actor.personId);
  expect([await laptop(), await telephone()]).toEqual([{ kind: "anyone" }, { kind: "anyone" }]);
  expect(await priya()).toMatchObject({ kind: "staff" });
});
