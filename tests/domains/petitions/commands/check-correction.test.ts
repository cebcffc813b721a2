import { expect, test } from "vitest";
import { checkCorrection } from "#app/domains/petitions/commands/check-correction.server.ts";
import { checkPaper } from "#app/domains/petitions/commands/check-paper.server.ts";
import { correctPaper } from "#app/domains/petitions/commands/correct-paper.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { keyed } from "#tests/domains/petitions/some-paper.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

const right = { verdict: "right", note: "" } as const;

test("a correction is an entry of its own that another officer checks, and may lose a threshold", async () => {
  const { town, number, batch } = await aCountedBatch();
  const corrected = await correctPaper(town.ines, batch, { change: -8, reason: "Eight twice." });
  const entry = corrected.ok ? corrected.value.batch : 0;
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 57 });
  expect(await checkCorrection(town.ines, entry, right)).toMatchObject({ reason: "same-officer" });
  expect(await checkCorrection(town.ade, entry, right)).toMatchObject({ ok: true });
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 49 });

  const { batches, reached, entries } = await town.ade.read(async (db) => ({
    batches: await db.paperBatch.findMany({ orderBy: { number: "asc" } }),
    reached: await db.petitionThreshold.count({ where: { reachedAt: { not: null } } }),
    entries: await db.petitionEntry.findMany({ where: { kind: "paper" }, orderBy: { id: "asc" } }),
  }));
  expect(batches.map(({ counted, state }) => [counted, state])).toEqual([
    [57, "counted"],
    [-8, "counted"],
  ]);
  expect(batches[1]!.correctsId).toBe(batches[0]!.id);
  expect(reached).toBe(0);
  expect(entries.map(({ details }) => details)).toMatchObject([
    { count: 57, isCorrection: false },
    { count: -8, isCorrection: true },
  ]);
});

test("a correction that a second officer finds wrong changes nothing", async () => {
  const { town, number, batch } = await aCountedBatch();
  const corrected = await correctPaper(town.ines, batch, { change: 3, reason: "A sheet more." });
  const entry = corrected.ok ? corrected.value.batch : 0;
  expect(await checkCorrection(town.priya, entry, { verdict: "wrong", note: "No." })).toEqual({
    ok: true,
    value: { state: "refused" },
  });
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 57 });
});

test("two corrections together never go below nothing", async () => {
  const { town, number, batch } = await aCountedBatch();
  const entries: number[] = [];
  for (const _ of [1, 2]) {
    const outcome = await correctPaper(town.ines, batch, { change: -40, reason: "Forty twice." });
    entries.push(outcome.ok ? outcome.value.batch : 0);
  }
  const outcomes = await Promise.all(entries.map((one) => checkCorrection(town.ade, one, right)));
  expect(outcomes.toSorted((one) => (one.ok ? -1 : 1))).toMatchObject([
    { ok: true },
    { ok: false, reason: "below-zero" },
  ]);
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 17 });
});

async function aCountedBatch(): Promise<{ town: Town; number: number; batch: number }> {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const batch = await keyed(town.ines, number, { lines: 60, void: 3 });
  await checkPaper(town.priya, batch, { lines: 60, void: 3, note: "" });
  return { town, number, batch };
}
