import { expect, test } from "vitest";
import { cancelRemoval } from "#app/domains/petitions/commands/cancel-removal.server.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { undoRemoval } from "#app/domains/petitions/commands/undo-removal.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { reality } from "#tests/support/database.ts";

test("a removal begins once, however often the button is pressed", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, [{ email: "a@list.example" }]);
  const place = await aRemoval(town, number, { domain: "list.example" });
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => startRemoval(town.ade, place)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "removal-state" });
  const { length } = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND topic = 'petition.removal-goes-on'",
    [town.council.id],
  );
  expect(length).toBe(1);
  expect(await trailOf(town.ade, "petitions.start-removal")).toMatchObject([{ subjectId: id }]);
});

test("nobody else starts, stops or undoes a removal, and nobody one of another council or petition", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const { number } = await aPetition(town);
  const theirs = await aPetition(other);
  const second = await aPetition(town);
  const place = await aRemoval(town, number, { domain: "list.example" });
  const acts = [
    (who: Context, where = place) => startRemoval(who, where),
    (who: Context, where = place) => cancelRemoval(who, where),
    (who: Context, where = place) => undoRemoval(who, { ...where, reason: "No." }),
  ];
  for (const act of acts) {
    for (const who of [town.tom, town.priya, town.audrey, town.grace])
      expect(await act(who)).toEqual({ ok: false, reason: "not-remover" });
    const unknown = { ok: false, reason: "removal-unknown" };
    expect(await act(other.ade, { ...place, petition: theirs.number })).toEqual(unknown);
    expect(await act(town.ade, { ...place, petition: second.number })).toEqual(unknown);
  }
  expect(await removalsOf(town)).toMatchObject([{ state: "prepared" }]);
});
