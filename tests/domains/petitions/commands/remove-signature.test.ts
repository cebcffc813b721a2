import { expect, test } from "vitest";
import { removeSignature } from "#app/domains/petitions/commands/remove-signature.server.ts";
import { restoreSignature } from "#app/domains/petitions/commands/restore-signature.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";

const reason = "The person of this name died in 1901.";

test("one signature is taken away once and falls out of the count", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [id] = await signedRows(town, petitionId, [{}, {}]);
  await totalsOf(town, petitionId);
  const act = { number, id: id!, reason };
  expect(await removeSignature(town.tom, act)).toEqual({ ok: true, value: null });
  expect(await removeSignature(town.tom, act)).toEqual({ ok: false, reason: "signature-state" });
  expect(await totalsOf(town, petitionId)).toEqual({ total: 1, places: 1, standing: 1 });
  expect(await trailOf(town.tom, "petitions.remove-signature")).toMatchObject([
    { subjectId: id, why: reason, after: { state: "removed", counted: -1 } },
  ]);
});

test("the creator's stays, and nobody else takes any", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [creator, signer] = await signedRows(town, petitionId, [{ kind: "creator" }, {}]);
  expect(await removeSignature(town.ade, { number, id: creator!, reason })).toEqual({
    ok: false,
    reason: "signature-creator",
  });
  for (const who of [town.ines, town.priya, town.audrey, town.grace]) {
    const refusal = { ok: false, reason: "not-reviewer" };
    expect(await removeSignature(who, { number, id: signer!, reason })).toEqual(refusal);
    expect(await restoreSignature(who, { number, id: signer!, reason })).toEqual(refusal);
  }
  expect(await totalsOf(town, petitionId)).toEqual({ total: 2, places: 2, standing: 2 });
});
