import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { reality } from "#tests/support/database.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

const hour = 3_600_000;

test("every session has a secret of its own, and only its hash is stored", async () => {
  const town = await aCouncil();
  const id = town.grace.actor.personId;
  const one = await beginSession(town.anyone, { personId: id, way: "email", userAgent: firefox });
  const two = await beginSession(town.anyone, { personId: id, way: "email", userAgent: firefox });

  expect(one.token).not.toBe(two.token);
  const rows = await reality<{ row: string; device: string }>(
    "SELECT sessions::text AS row, device FROM sessions WHERE council_id = $1",
    [town.council.id],
  );
  expect(rows.map((row) => row.device)).toEqual(["Firefox, Windows", "Firefox, Windows"]);
  expect(rows.some((row) => row.row.includes(one.token))).toBe(false);
});

test("a session ends when it has lasted long enough, however busy it is", async () => {
  const town = await aCouncil();
  const limits = [
    [town.grace, 90 * 24],
    [town.tom, 12],
    [town.ade, 8],
  ] as const;
  for (const [{ actor }, hours] of limits) {
    const { personId } = actor;
    const arrival = { personId, way: "demo", userAgent: firefox } as const;
    const { token, expiresAt } = await beginSession(town.anyone, arrival);

    expect(expiresAt.getTime() - town.anyone.now.getTime()).toBe(hours * hour);
    await busyUntil(expiresAt, token);
    const last = at(town.anyone, { now: new Date(expiresAt.getTime() - 1) });
    expect(await findActor(last, token)).toMatchObject({ personId });
    expect(await findActor(at(town.anyone, { now: expiresAt }), token)).toEqual({ kind: "anyone" });
  }

  async function busyUntil(moment: Date, token: string): Promise<void> {
    await reality("UPDATE sessions SET seen_at = $1 WHERE token_hash = $2", [
      new Date(moment.getTime() - 1000),
      hashOf(token),
    ]);
  }
});

test("whoever holds several roles is held to the strictest, by the council's own settings", async () => {
  const town = await aCouncil();
  const sessions = { auditor: { idleMinutes: 60, absoluteHours: 2 } };
  await town.ade.write((db) => db.signInSettings.create({ data: { settings: { sessions } } }));
  await town.ade.write((db) =>
    db.roleGrant.create({ data: { personId: town.ade.actor.personId, role: "auditor" } }),
  );
  const arrival = { personId: town.ade.actor.personId, way: "demo", userAgent: "" } as const;

  const { expiresAt } = await beginSession(town.anyone, arrival);

  expect(expiresAt.getTime() - town.anyone.now.getTime()).toBe(2 * hour);
});

test("a session is worth nothing at another council", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  const { token } = await beginSession(westford.anyone, {
    personId: westford.ade.actor.personId,
    way: "email",
    userAgent: firefox,
  });

  expect(await findActor(westford.anyone, token)).toMatchObject({ kind: "staff" });
  expect(await findActor(eastmere.anyone, token)).toEqual({ kind: "anyone" });
});
