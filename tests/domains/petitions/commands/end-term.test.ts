import { expect, test } from "vitest";
import { addTerm } from "#app/domains/petitions/commands/add-term.server.ts";
import { endTerm } from "#app/domains/petitions/commands/end-term.server.ts";
import { listTerms } from "#app/domains/petitions/queries/list-terms.server.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";

const named = { name: "2022", nameCy: "2022" };

test("a term ends on a day, which may be put right, and lets the next begin", async () => {
  const { ade, tom, anyone } = await aCouncil();
  await addTerm(ade, { ...named, startsOn: "2022-05-09", endsOn: null });
  const endsOn = "2026-05-10";
  expect(await endTerm(tom, "2022", { endsOn })).toMatchObject({ reason: "not-administrator" });
  expect(await endTerm(ade, "2018", { endsOn })).toMatchObject({ reason: "term-unknown" });
  expect(await endTerm(ade, "2022", { endsOn: "2022-05-08" })).toMatchObject({
    reason: "term-ends-early",
  });
  expect(await endTerm(ade, "2022", { endsOn })).toMatchObject({ ok: true });
  const next = { name: "2026", nameCy: "2026", startsOn: "2026-05-11", endsOn: null };
  expect(await addTerm(ade, next)).toMatchObject({ ok: true });

  expect(await endTerm(ade, "2022", { endsOn: "2026-05-11" })).toMatchObject({
    reason: "term-overlaps",
  });
  expect(await endTerm(ade, "2022", { endsOn: "2026-05-09" })).toMatchObject({ ok: true });
  expect(await listTerms(anyone)).toMatchObject([
    { slug: "2026", endsOn: null },
    { slug: "2022", endsOn: "2026-05-09" },
  ]);
  expect(await trailOf(ade, "petitions.end-term")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ before: { endsOn: null }, after: { endsOn } }),
      expect.objectContaining({ before: { endsOn }, after: { endsOn: "2026-05-09" } }),
    ]),
  );
});
