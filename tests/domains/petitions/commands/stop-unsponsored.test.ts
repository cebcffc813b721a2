import { expect, test } from "vitest";
import { stopUnsponsored } from "#app/domains/petitions/commands/stop-unsponsored.server.ts";
import { listToForget } from "#app/domains/petitions/queries/list-to-forget.sql.server.ts";
import {
  aConfirmedStart,
  aStart,
  someSponsors,
  stateOf,
} from "#tests/domains/petitions/a-start.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a petition without sponsors enough is over, so that its people are forgotten in time", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await someSponsors(town, start, 1);
  expect(await stopUnsponsored(town.anyone, start.id)).toBe(true);
  expect(await stopUnsponsored(town.anyone, start.id)).toBe(false);
  expect(await stateOf(start)).toBe("stopped");
  const [entry] = await reality(
    "SELECT before, after FROM audit_entries WHERE council_id = $1 AND action = 'petitions.stop-unsponsored'",
    [town.council.id],
  );
  expect(entry).toEqual({
    before: { state: "gathering" },
    after: { state: "stopped", sponsors: 1 },
  });

  expect(await listToForget(town.anyone, start.id)).toEqual([]);
  await reality("UPDATE petitions SET withdrawn_at = now() - interval '7 months' WHERE id = $1", [
    start.id,
  ]);
  expect(await listToForget(town.anyone, start.id)).toMatchObject([
    { what: "traces" },
    { what: "names" },
  ]);
});

test("so is one whose organiser never confirmed; what waits for staff alone goes on waiting", async () => {
  const town = await aCouncil();
  const unconfirmed = await aStart(town);
  const held = await aConfirmedStart(town);
  await reality("UPDATE petitions SET held_because = 'rate' WHERE id = $1", [held.id]);
  await someSponsors(town, held, 2);
  const waiting = await aWaitingPetition(town);

  expect(await stopUnsponsored(town.anyone, unconfirmed.id)).toBe(true);
  expect(await stopUnsponsored(town.anyone, held.id)).toBe(false);
  expect(await stopUnsponsored(town.anyone, waiting.id)).toBe(false);
  expect([await stateOf(unconfirmed), await stateOf(held), await stateOf(waiting)]).toEqual([
    "stopped",
    "gathering",
    "waiting",
  ]);
});
