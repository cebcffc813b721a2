import { expect, test } from "vitest";
import { checkPaper } from "#app/domains/petitions/commands/check-paper.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { keyed } from "#tests/domains/petitions/some-paper.ts";
import { aCouncil } from "#tests/support/council.ts";

test("sixty lines, three void, make fifty-seven once a second officer counted the same", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const batch = await keyed(town.ines, number, { lines: 60, void: 3 });
  const same = { lines: 60, void: 3, note: "" };
  expect(await checkPaper(town.ines, batch, same)).toMatchObject({ reason: "same-officer" });
  expect(await checkPaper(town.tom, batch, same)).toMatchObject({ reason: "not-officer" });
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 0 });

  expect(await checkPaper(town.priya, batch, same)).toEqual({
    ok: true,
    value: { state: "counted" },
  });
  expect(await checkPaper(town.ade, batch, same)).toMatchObject({ reason: "batch-unknown" });
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 57 });

  const { counts, entries, thresholds, row } = await town.ade.read(async (db) => ({
    counts: await db.petitionCount.findMany({ where: { petitionId: id } }),
    entries: await db.petitionEntry.findMany({ where: { petitionId: id } }),
    thresholds: await db.petitionThreshold.findMany({
      where: { petitionId: id, reachedAt: { not: null } },
    }),
    row: await db.petition.findFirstOrThrow({ where: { id } }),
  }));
  expect(counts).toMatchObject([{ source: "paper", place: "paper", country: "GB", count: 57 }]);
  expect(entries).toMatchObject([{ kind: "paper", details: { count: 57, lines: 60, void: 3 } }]);
  const { entries: told } = await listEntries(town.anyone, id);
  expect(told).toMatchObject([{ details: { count: 57, isCorrection: false } }]);
  // Fifty are enough for a response, and paper is local.
  expect(thresholds.map(({ key }) => key)).toEqual(["response"]);
  expect(row).toMatchObject({ signatureCount: 57, localCount: 57 });
});

test("where two officers count differently nothing counts, and what each found stays", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const batch = await keyed(town.ines, number, { lines: 60, void: 3 });
  const other = { lines: 60, void: 5, note: "Two sign twice." };
  expect(await checkPaper(town.priya, batch, other)).toEqual({
    ok: true,
    value: { state: "refused" },
  });
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 0 });
  const kept = await town.ade.read((db) => db.paperBatch.findFirstOrThrow());
  expect(kept).toMatchObject({
    state: "refused",
    lines: 60,
    void: 3,
    reason: "Counted again: 60 lines, 5 of them void. Two sign twice.",
    checkedById: town.priya.actor.personId,
  });
});

test("two officers who check at once count it once", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const batch = await keyed(town.ines, number, { lines: 10, void: 0 });
  const same = { lines: 10, void: 0, note: "" };
  const outcomes = await Promise.all(
    [town.priya, town.ade].map((who) => checkPaper(who, batch, same)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 10 });
});
