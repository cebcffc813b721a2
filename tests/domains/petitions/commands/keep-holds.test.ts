import { expect, test } from "vitest";
import { keepHolds } from "#app/domains/petitions/commands/keep-holds.server.ts";
import { releaseSignatures } from "#app/domains/petitions/commands/release-signatures.server.ts";
import { sealList } from "#app/domains/petitions/queries/seal-list.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { holdsOf, totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const reason = "Forty names from one list.";

test("what stays held has a reason on record, does not count, and can be released later", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const held = await signedRows(town, id, [{ held: "rate" }]);
  expect(await keep(town.tom, held)).toEqual({ ok: true, value: { kept: 1 } });
  expect(await keep(town.ade, held)).toEqual({ ok: true, value: { kept: 0 } });
  expect(await totalsOf(town, id)).toEqual({ total: 0, places: 0, standing: 0 });
  expect(await holdsOf(town)).toMatchObject([
    { outcome: "kept", reason, reviewed_by_id: town.tom.actor.personId, hold_rule: "rate" },
  ]);
  expect(await trailOf(town.tom, "petitions.keep-holds")).toMatchObject([
    { subjectId: id, why: reason, after: { signatures: held } },
  ]);

  const page = sealList(town.ade, held);
  await releaseSignatures(town.ade, { ...page, signatures: held });
  expect(await totalsOf(town, id)).toEqual({ total: 1, places: 1, standing: 1 });
});

test("only who reviews keeps anything, and only what stood on the page", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const held = await signedRows(town, id, [{ held: "rate" }]);
  for (const who of [town.priya, town.audrey, town.grace])
    expect(await keep(who, held)).toEqual({ ok: false, reason: "not-reviewer" });
  const elsewhere = { signatures: held, reason, ...sealList(town.tom, []) };
  expect(await keepHolds(town.tom, elsewhere)).toEqual({ ok: false, reason: "not-on-page" });
  expect(await holdsOf(town)).toMatchObject([{ outcome: null }]);
});

function keep(who: Context, signatures: string[]) {
  return keepHolds(who, { signatures, reason, ...sealList(who, signatures) });
}
