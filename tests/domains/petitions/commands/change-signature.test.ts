import { expect, test } from "vitest";
import { changeSignature } from "#app/domains/petitions/commands/change-signature.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

test("what is refused changes nothing and leaves no trace", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [id] = await signedRows(town, petitionId, [{}]);
  const act = { number, id: id!, reason: "No." };
  const refusing = { action: "petitions.nothing", change: async () => "signature-state" as const };
  expect(await changeSignature(town.tom, act, refusing)).toEqual({
    ok: false,
    reason: "signature-state",
  });
  const elsewhere = { ...act, number: number + 1 };
  expect(await changeSignature(town.tom, elsewhere, refusing)).toEqual({
    ok: false,
    reason: "signature-unknown",
  });
  expect(await trailOf(town.tom, "petitions.nothing")).toEqual([]);
  expect(await totalsOf(town, petitionId)).toEqual({ total: 1, places: 1, standing: 1 });
});
