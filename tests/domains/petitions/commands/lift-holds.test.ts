import { expect, test } from "vitest";
import { liftHolds } from "#app/domains/petitions/commands/lift-holds.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { holdsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";

test("of two who lift the same hold one hears of it", async () => {
  const town = await aCouncil();
  const { id: petitionId } = await aPetition(town);
  const [id] = await signedRows(town, petitionId, [{ held: "country" }]);
  const by = { by: town.tom.actor.personId, at: new Date() };
  const lift = () => town.tom.write((db) => liftHolds(db, [id!], by));
  const heard = await Promise.all([lift(), lift()]);
  expect(heard.flat()).toEqual([{ id, petitionId, rule: "country" }]);
  expect(await holdsOf(town)).toMatchObject([{ outcome: "released", hold_rule: null }]);
});
