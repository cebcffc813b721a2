import { addAreas } from "#app/domains/councils/commands/add-areas.server.ts";
import { addHolidays } from "#app/domains/councils/commands/add-holidays.server.ts";
import { addPostcodes } from "#app/domains/councils/commands/add-postcodes.server.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

/** The town's map and calendar: wards, their postcodes, the days on which the council rests. */
export async function seedGround(town: SeedTown): Promise<void> {
  const service = town.service();
  const areas = await addAreas(service, town.plan.areas);
  for (const { slug, ...area } of areas) town.areas.set(slug, area);

  const ids = areas.map((area) => area.id);
  await addPostcodes(service, postcodesOf(town.plan.postcodePrefix, ids));
  await addHolidays(service, holidays);
}

const sectors = [1, 2, 3, 4];
const units = ["AA", "AB", "AD", "BX", "DH", "EW", "FN", "HT", "JR", "LY"];

/** Forty postcodes a ward, `WZ1 1AA` in the first; the last of each lies in the next ward too. */
function postcodesOf(prefix: string, areaIds: string[]) {
  return areaIds.flatMap((areaId, index) => {
    const district = `${prefix}${index + 1}`;
    const own = sectors.flatMap((sector) =>
      units.map((unit) => ({ postcode: `${district} ${sector}${unit}`, areaId })),
    );
    const neighbour = areaIds[(index + 1) % areaIds.length]!;
    return [...own, { postcode: own.at(-1)!.postcode, areaId: neighbour }];
  });
}

const holidays = [
  { date: "2025-12-25", name: "Christmas Day" },
  { date: "2025-12-26", name: "Boxing Day" },
  { date: "2026-01-01", name: "New Year’s Day" },
  { date: "2026-04-03", name: "Good Friday" },
  { date: "2026-04-06", name: "Easter Monday" },
  { date: "2026-05-04", name: "Early May bank holiday" },
  { date: "2026-05-25", name: "Spring bank holiday" },
  { date: "2026-08-31", name: "Summer bank holiday" },
  { date: "2026-12-25", name: "Christmas Day" },
  { date: "2026-12-28", name: "Boxing Day (substitute day)" },
  { date: "2027-01-01", name: "New Year’s Day" },
  { date: "2027-03-26", name: "Good Friday" },
  { date: "2027-03-29", name: "Easter Monday" },
  { date: "2027-05-03", name: "Early May bank holiday" },
  { date: "2027-05-31", name: "Spring bank holiday" },
  { date: "2027-08-30", name: "Summer bank holiday" },
  { date: "2027-12-27", name: "Christmas Day (substitute day)" },
  { date: "2027-12-28", name: "Boxing Day (substitute day)" },
];
