import { expect, test } from "vitest";
import { releaseSignatures } from "#app/domains/petitions/commands/release-signatures.server.ts";
import { sealList } from "#app/domains/petitions/queries/seal-list.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { holdsOf, totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

test("released, a confirmed signature counts once, and it is on record who let it go", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const held = await signedRows(town, id, [{ held: "rate" }, { held: "domain" }, { held: "rate" }]);
  const two = held.slice(0, 2);
  expect(await release(town.tom, two, held)).toEqual({
    ok: true,
    value: { released: 2, counted: 2 },
  });
  expect(await release(town.ade, two, held)).toEqual({
    ok: true,
    value: { released: 0, counted: 0 },
  });
  expect(await totalsOf(town, id)).toEqual({ total: 2, places: 2, standing: 2 });
  expect(await holdsOf(town)).toMatchObject([
    { outcome: "released", reviewed_by_id: town.tom.actor.personId, hold_rule: null },
    { outcome: "released", hold_rule: null },
    { outcome: null, reviewed_by_id: null, hold_rule: "rate" },
  ]);
  expect(await trailOf(town.tom, "petitions.release-signatures")).toMatchObject([
    {
      subjectId: id,
      before: { held: { [held[0]!]: "rate", [held[1]!]: "domain" } },
      after: { signatures: two, counted: 2 },
    },
  ]);
});

test("twenty who release the same at once count it once", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const held = await signedRows(town, id, [{ held: "rate" }, { held: "rate" }]);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) => release(index % 2 ? town.tom : town.ade, held)),
  );
  const counted = outcomes.map((outcome) => outcome.ok && outcome.value.counted);
  expect(counted.toSorted()).toEqual([...Array.from({ length: 19 }, () => 0), 2]);
  expect(await totalsOf(town, id)).toEqual({ total: 2, places: 2, standing: 2 });
});

test("before its owner has confirmed it, only the hold is lifted", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const held = await signedRows(town, id, [{ held: "rate", state: "pending" }]);
  expect(await release(town.tom, held)).toMatchObject({ value: { released: 1, counted: 0 } });
  expect(await totalsOf(town, id)).toEqual({ total: 0, places: 0, standing: 0 });
  expect(await holdsOf(town)).toMatchObject([{ outcome: "released", hold_rule: null }]);
});

test("what did not stand on the page that was read is not released", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [first, second] = await signedRows(town, id, [{ held: "rate" }, { held: "rate" }]);
  const refusal = { ok: false, reason: "not-on-page" };
  expect(await release(town.tom, [second!], [first!])).toEqual(refusal);
  const page = sealList(town.tom, [first!]);
  const forged = { ...page, listed: `${first},${second}`, signatures: [second!] };
  expect(await releaseSignatures(town.tom, forged)).toEqual(refusal);
  expect(await releaseSignatures(town.ade, { ...page, signatures: [first!] })).toEqual(refusal);
  expect(await releaseSignatures(town.tom, { ...page, seal: "", signatures: [first!] })).toEqual(
    refusal,
  );
  expect(await totalsOf(town, id)).toEqual({ total: 0, places: 0, standing: 0 });
});

test("nobody else releases anything, least of all another council's", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const { id } = await aPetition(town);
  const held = await signedRows(town, id, [{ held: "rate" }]);
  for (const who of [town.ines, town.bryn, town.priya, town.audrey, town.grace, town.anyone])
    expect(await release(who, held)).toEqual({ ok: false, reason: "not-reviewer" });
  expect(await release(other.tom, held)).toMatchObject({ value: { released: 0, counted: 0 } });
  expect(await holdsOf(town)).toMatchObject([{ outcome: null, hold_rule: "rate" }]);
});

function release(who: Context, signatures: string[], page = signatures) {
  return releaseSignatures(who, { signatures, ...sealList(who, page) });
}
