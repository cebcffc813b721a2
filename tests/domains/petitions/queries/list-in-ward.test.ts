import { expect, test } from "vitest";
import { listInWard } from "#app/domains/petitions/queries/list-in-ward.sql.server.ts";
import { wardCsv } from "#app/domains/petitions/queries/write-csv.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

test("a ward's list has what at least five people there have signed, the most first", async () => {
  const town = await aCouncil();
  const [millbrook] = town.areas;
  for (const count of [4, 12, 30]) await signedBy(town, { [millbrook!.id]: count });
  const found = await listInWard(town.anyone, millbrook!.id);
  expect(found.map(({ number, local }) => [number, local])).toEqual([
    [3, 30],
    [2, 12],
  ]);
  expect(wardCsv(found.slice(0, 1), "https://w.example")).toBe(
    "\ufeffPetition,URL,State,Local Signatures,Total Signatures,As Of,Unresolved,Elsewhere,Paper\r\nPlant trees on Mill Lane,https://w.example/petitions/3,open,30,30,,0,0,0\r\n",
  );
});

test("a number that the petition's page does not show is on no list", async () => {
  const town = await aCouncil();
  const [millbrook, abbey] = town.areas;
  await signedBy(town, { [millbrook!.id]: 9, [abbey!.id]: 3 });
  expect(await listInWard(town.anyone, millbrook!.id)).toEqual([]);
});

test("a ward hides with what is small elsewhere or without a ward, as on the petition's page", async () => {
  const town = await aCouncil();
  const [millbrook] = town.areas;
  await signedBy(town, { [millbrook!.id]: 9, unresolved: 3 });
  await signedBy(town, { [millbrook!.id]: 9, unresolved: 6, paper: 2 });
  expect(await listInWard(town.anyone, millbrook!.id)).toMatchObject([
    { number: 2, local: 9, unresolved: 6, elsewhere: 0, paper: 2 },
  ]);
});

async function signedBy(town: Town, wards: Record<string, number>): Promise<void> {
  const { id } = await aPetition(town);
  await town.ade.write(async (db) => {
    const rows = Object.entries(wards).map(([place, count]) => {
      return { petitionId: id, source: "signed", country: "GB", place, connection: "lives", count };
    });
    const total = Object.values(wards).reduce((sum, count) => sum + count, 0);
    await db.petitionCount.createMany({ data: rows });
    await db.petition.updateMany({ where: { id }, data: { signatureCount: total } });
  });
}
