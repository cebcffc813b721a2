import { expect, test } from "vitest";
import { startDemoSession } from "#app/domains/identity/commands/start-demo-session.server.ts";
import { demoOnly } from "#app/domains/identity/policy.ts";
import { listDemoPeople } from "#app/domains/identity/queries/list-demo-people.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("on a real site nobody steps into anybody's shoes", async () => {
  const town = await aCouncil();
  const personId = town.ade.actor.personId;

  expect(demoOnly(town.ade.actor, "read")).toBe(false);
  expect(await listDemoPeople(town.anyone)).toEqual([]);
  expect(await startDemoSession(town.anyone, { personId, userAgent: "" })).toEqual({
    ok: false,
    reason: "no-demo",
  });
});
