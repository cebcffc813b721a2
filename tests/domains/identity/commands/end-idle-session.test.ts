import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { endIdleSession } from "#app/domains/identity/commands/end-idle-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { listDevices } from "#app/domains/identity/queries/list-devices.server.ts";
import { aCouncil, at, type PersonContext, type Town } from "#tests/support/council.ts";

const minute = 60_000;

async function signedIn(town: Town, { actor }: PersonContext) {
  const arrival = { personId: actor.personId, way: "demo", userAgent: "" } as const;
  const { token } = await beginSession(town.anyone, arrival);
  const start = town.anyone.now.getTime();
  const moment = (minutes: number) => at(town.anyone, { now: new Date(start + minutes * minute) });
  return { token, moment, comesBack: (minutes: number) => findActor(moment(minutes), token) };
}

test("whoever rests for too long is signed out for good; whoever is at work is not", async () => {
  const town = await aCouncil();
  const tom = await signedIn(town, town.tom);
  for (const minutes of [29, 58, 87]) {
    expect(await tom.comesBack(minutes)).toMatchObject({ name: "Tom Fielding" });
  }

  expect(await tom.comesBack(117)).toEqual({ kind: "anyone" });
  expect(await tom.comesBack(88)).toEqual({ kind: "anyone" });
});

test("an administrator may rest for a quarter of an hour, a resident for a month", async () => {
  const town = await aCouncil();
  const [ade, grace] = [await signedIn(town, town.ade), await signedIn(town, town.grace)];
  const month = 30 * 24 * 60;

  expect(await ade.comesBack(14.9)).toMatchObject({ name: "Ade Okafor" });
  expect(await ade.comesBack(29.9)).toEqual({ kind: "anyone" });
  expect(await grace.comesBack(month - 1)).toMatchObject({ name: "Grace Adeyemi" });
  expect(await grace.comesBack(2 * month - 1)).toEqual({ kind: "anyone" });
});

test("a session that rests too long is not among the devices any more", async () => {
  const town = await aCouncil();
  const tom = await signedIn(town, town.tom);
  const later = (minutes: number) => at(town.tom, { now: tom.moment(minutes).now });

  expect(await listDevices(later(29), tom.token)).toHaveLength(1);
  expect(await listDevices(later(31), tom.token)).toEqual([]);
});

test("a visit that was noted meanwhile keeps the session", async () => {
  const town = await aCouncil();
  const tom = await signedIn(town, town.tom);
  const [device] = await listDevices(town.tom, tom.token);
  await tom.comesBack(20);

  await endIdleSession(tom.moment(31), { id: device!.id, seenAt: device!.seenAt });

  expect(await tom.comesBack(31)).toMatchObject({ name: "Tom Fielding" });
});
