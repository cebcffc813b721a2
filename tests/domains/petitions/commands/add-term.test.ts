import { expect, test } from "vitest";
import { addTerm } from "#app/domains/petitions/commands/add-term.server.ts";
import { listTerms } from "#app/domains/petitions/queries/list-terms.server.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const term = {
  name: "Council of 2018 to 2022",
  nameCy: "Cyngor 2018 i 2022",
  startsOn: "2018-05-08",
  endsOn: "2022-05-08",
};

test("an administrator says for which days the council sat, on record; nobody else does", async () => {
  const { ade, priya, anyone } = await aCouncil();
  expect(await addTerm(priya, term)).toMatchObject({ reason: "not-administrator" });
  expect(await addTerm(anyone, term)).toMatchObject({ reason: "not-administrator" });
  const slug = "council-of-2018-to-2022";
  expect(await addTerm(ade, term)).toMatchObject({ ok: true, value: { slug } });
  const { name, nameCy, ...days } = term;
  expect(await listTerms(anyone)).toEqual([{ slug, name, ...days }]);
  expect(await listTerms(at(anyone, { locale: "cy" }))).toMatchObject([{ name: nameCy }]);
  expect(await trailOf(ade, "petitions.add-term")).toMatchObject([{ after: { slug, ...term } }]);
});

test("no two terms share a day, however many are added at once", async () => {
  const { ade, anyone } = await aCouncil();
  const added = await Promise.all(Array.from({ length: 8 }, () => addTerm(ade, term)));
  expect(added.filter(({ ok }) => ok)).toHaveLength(1);
  const next = { ...term, startsOn: "2022-05-09", endsOn: null };
  expect(await addTerm(ade, { ...next, startsOn: "2022-05-08" })).toMatchObject({
    reason: "term-overlaps",
  });
  expect(await addTerm(ade, next)).toMatchObject({ ok: true });
  expect(await addTerm(ade, { ...next, startsOn: "2040-01-01" })).toMatchObject({
    reason: "term-overlaps",
  });
  expect((await listTerms(anyone)).map(({ slug }) => slug)).toEqual([
    "council-of-2018-to-2022-2",
    "council-of-2018-to-2022",
  ]);
});
