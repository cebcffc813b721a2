import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { reality } from "#tests/support/database.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

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

test("a resident stays signed in for thirty days and not a moment longer", async () => {
  const town = await aCouncil();
  const { token } = await beginSession(town.anyone, {
    personId: town.grace.actor.personId,
    way: "email",
    userAgent: firefox,
  });
  const month = 30 * 24 * 3_600_000;
  const then = (after: number) =>
    at(town.anyone, { now: new Date(town.anyone.now.getTime() + after) });

  expect(await findActor(then(month - 1), token)).toMatchObject({ kind: "resident" });
  expect(await findActor(then(month), token)).toEqual({ kind: "anyone" });
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
