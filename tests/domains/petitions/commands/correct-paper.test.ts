import { expect, test } from "vitest";
import { checkPaper } from "#app/domains/petitions/commands/check-paper.server.ts";
import { correctPaper } from "#app/domains/petitions/commands/correct-paper.server.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { keyed } from "#tests/domains/petitions/some-paper.ts";
import { aCouncil } from "#tests/support/council.ts";

test("what is counted can be corrected by an officer, down to nothing and no further", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const batch = await keyed(town.ines, number, { lines: 20, void: 0 });
  const less = { change: -20, reason: "The wrong petition." };
  expect(await correctPaper(town.priya, batch, less)).toMatchObject({ reason: "batch-unknown" });
  await checkPaper(town.priya, batch, { lines: 20, void: 0, note: "" });

  expect(await correctPaper(town.audrey, batch, less)).toMatchObject({ reason: "not-officer" });
  expect(await correctPaper(town.priya, batch, { ...less, change: -21 })).toMatchObject({
    reason: "below-zero",
  });
  expect(await correctPaper(town.priya, batch, less)).toEqual({ ok: true, value: { batch: 2 } });
  expect(await correctPaper(town.priya, 2, less)).toMatchObject({ reason: "batch-unknown" });
  expect(await trailOf(town.ade, "petitions.correct-paper")).toMatchObject([
    { why: "The wrong petition.", after: { batch: 2, corrects: 1, change: -20 } },
  ]);
});
