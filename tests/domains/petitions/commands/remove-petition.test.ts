import { expect, test } from "vitest";
import { removePetition } from "#app/domains/petitions/commands/remove-petition.server.ts";
import { restorePetition } from "#app/domains/petitions/commands/restore-petition.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("an administrator removes a petition for good", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const step = { number, version: 1, reason: "A court ordered it." };
  expect(await removePetition(town.tom, step)).toMatchObject({ reason: "not-administrator" });
  expect(await removePetition(town.ade, step)).toMatchObject({ ok: true });
  expect(await showPetition(town.anyone, number)).toBeNull();
  const removed = await stateOf(town, id);
  expect(removed).toMatchObject({ state: "removed", contribution: { visibility: "hidden" } });
  expect(removed.removedAt).not.toBeNull();

  const back = { ...step, version: 2, mail: false };
  expect(await restorePetition(town.ade, back)).toMatchObject({ reason: "petition-changed" });
});
