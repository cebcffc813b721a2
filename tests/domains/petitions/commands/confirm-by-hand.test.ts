import { expect, test } from "vitest";
import { confirmByHand } from "#app/domains/petitions/commands/confirm-by-hand.server.ts";
import { aPetition, closing } from "#tests/domains/petitions/a-petition.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";

const reason = "She rang: the letter never came.";

test("a signature is confirmed by hand, once, and counts", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [id] = await signedRows(town, petitionId, [{ state: "pending" }]);
  const act = { number, id: id!, reason };
  const outcomes = await Promise.all([1, 2, 3].map(() => confirmByHand(town.tom, act)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "signature-state" });
  expect(await totalsOf(town, petitionId)).toEqual({ total: 1, places: 1, standing: 1 });
  expect(await trailOf(town.tom, "petitions.confirm-by-hand")).toMatchObject([
    {
      subjectId: id,
      why: reason,
      before: { state: "pending" },
      after: { state: "confirmed", counted: 1 },
    },
  ]);
});

test("one that is held stays held, and too late is too late", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [held, late] = await signedRows(town, petitionId, [
    { state: "pending", held: "rate" },
    { state: "pending" },
  ]);
  expect(await confirmByHand(town.tom, { number, id: held!, reason })).toMatchObject({ ok: true });
  expect(await totalsOf(town, petitionId)).toEqual({ total: 0, places: 0, standing: 0 });
  await closing(petitionId, "-25 hours");
  expect(await confirmByHand(town.tom, { number, id: late!, reason })).toEqual({
    ok: false,
    reason: "signature-late",
  });
});

test("only moderators and administrators of the council do so", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const { id: petitionId, number } = await aPetition(town);
  const [id] = await signedRows(town, petitionId, [{ state: "pending" }]);
  const act = { number, id: id!, reason };
  for (const who of [town.ines, town.priya, town.audrey, town.grace])
    expect(await confirmByHand(who, act)).toEqual({ ok: false, reason: "not-reviewer" });
  await aPetition(other);
  expect(await confirmByHand(other.ade, act)).toEqual({ ok: false, reason: "signature-unknown" });
  expect(await totalsOf(town, petitionId)).toEqual({ total: 0, places: 0, standing: 0 });
});
