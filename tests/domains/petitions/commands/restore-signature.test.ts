import { expect, test } from "vitest";
import { removeSignature } from "#app/domains/petitions/commands/remove-signature.server.ts";
import { restoreSignature } from "#app/domains/petitions/commands/restore-signature.server.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, slices } from "#tests/domains/petitions/a-removal.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";

const reason = "It was genuine.";

test("what was taken away by itself is given back as it was, once", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const ids = await signedRows(town, petitionId, [{}, { state: "pending" }, { held: "rate" }]);
  for (const id of ids) await removeSignature(town.tom, { number, id, reason });
  expect(await totalsOf(town, petitionId)).toEqual({ total: 0, places: 0, standing: 0 });
  for (const id of ids) {
    expect(await restoreSignature(town.tom, { number, id, reason })).toMatchObject({ ok: true });
    expect(await restoreSignature(town.tom, { number, id, reason })).toEqual({
      ok: false,
      reason: "signature-state",
    });
  }
  expect(await totalsOf(town, petitionId)).toEqual({ total: 1, places: 1, standing: 1 });
});

test("one of many that were taken together comes back with those alone", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [id] = await signedRows(town, petitionId, [{ email: "a@list.example" }]);
  await startRemoval(town.ade, await aRemoval(town, number, { domain: "list.example" }));
  await slices(town, 2);
  expect(await restoreSignature(town.tom, { number, id: id!, reason })).toEqual({
    ok: false,
    reason: "signature-state",
  });
});
