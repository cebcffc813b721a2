import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { revokeSession } from "#app/domains/identity/commands/revoke-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { listDevices } from "#app/domains/identity/queries/list-devices.server.ts";
import { aCouncil } from "#tests/support/council.ts";

const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1";

test("Grace signs her lost phone out from her laptop", async () => {
  const town = await aCouncil();
  const laptop = await beginSession(town.grace, {
    personId: town.grace.actor.personId,
    way: "email",
    userAgent: "",
  });
  const phone = await beginSession(town.grace, {
    personId: town.grace.actor.personId,
    way: "email",
    userAgent: iphone,
  });

  const devices = await listDevices(town.grace, laptop.token);
  expect(devices.map(({ device, current }) => [device, current]).sort()).toEqual([
    ["", true],
    ["Safari, iPhone", false],
  ]);
  const lost = devices.find((device) => !device.current);
  expect(await revokeSession(town.grace, lost!.id)).toEqual({ ok: true, value: null });
  expect(await findActor(town.anyone, phone.token)).toEqual({ kind: "anyone" });
  expect(await listDevices(town.grace, laptop.token)).toHaveLength(1);
  expect(await revokeSession(town.grace, lost!.id)).toMatchObject({ ok: false });
});

test("nobody signs out somebody else, not even an administrator", async () => {
  const town = await aCouncil();
  const graces = await beginSession(town.grace, {
    personId: town.grace.actor.personId,
    way: "email",
    userAgent: "",
  });
  const [device] = await listDevices(town.grace, graces.token);

  for (const other of [town.omar, town.ade, town.anyone]) {
    expect(await revokeSession(other, device!.id)).toEqual({ ok: false, reason: "no-such-device" });
  }
  expect(await findActor(town.anyone, graces.token)).toMatchObject({ kind: "resident" });
  expect(await listDevices(town.anyone, graces.token)).toEqual([]);
});
