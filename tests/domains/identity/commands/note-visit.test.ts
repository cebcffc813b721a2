import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { noteVisit } from "#app/domains/identity/commands/note-visit.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { listDevices } from "#app/domains/identity/queries/list-devices.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("for residents the list of devices says when each was last used, to ten minutes", async () => {
  const town = await aCouncil();
  const { token } = await beginSession(town.grace, {
    personId: town.grace.actor.personId,
    way: "email",
    userAgent: "",
  });
  const start = town.grace.now.getTime();
  const seen = async () => (await listDevices(town.grace, token))[0]!.seenAt.getTime() - start;

  await findActor(at(town.anyone, { now: new Date(start + 9 * 60_000) }), token);
  expect(await seen()).toBe(0);
  await findActor(at(town.anyone, { now: new Date(start + 11 * 60_000) }), token);
  expect(await seen()).toBe(11 * 60_000);
});

test("for staff it says so to the minute", async () => {
  const town = await aCouncil();
  const arrival = { personId: town.tom.actor.personId, way: "demo", userAgent: "" } as const;
  const { token } = await beginSession(town.tom, arrival);
  const start = town.tom.now.getTime();
  const seen = async () => (await listDevices(town.tom, token))[0]!.seenAt.getTime() - start;

  await findActor(at(town.anyone, { now: new Date(start + 60_000) }), token);
  expect(await seen()).toBe(0);
  await findActor(at(town.anyone, { now: new Date(start + 61_000) }), token);
  expect(await seen()).toBe(61_000);
});

test("an older visit does not turn the clock back", async () => {
  const town = await aCouncil();
  const { token } = await beginSession(town.grace, {
    personId: town.grace.actor.personId,
    way: "email",
    userAgent: "",
  });
  const [device] = await listDevices(town.grace, token);
  const earlier = new Date(town.grace.now.getTime() - 60_000);

  await noteVisit(at(town.anyone, { now: earlier }), device!.id);
  expect((await listDevices(town.grace, token))[0]!.seenAt).toEqual(device!.seenAt);
});
