import { addTerm } from "#app/domains/petitions/commands/add-term.server.ts";
import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { applyPreset } from "#app/domains/petitions/commands/apply-preset.server.ts";
import { keepThreshold } from "#app/domains/petitions/commands/keep-threshold.server.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

const schemes: Record<string, (town: SeedTown) => Promise<void>> = {
  westford: inWestford,
  eastmere: inEastmere,
};

const terms = [
  {
    name: "Council of 2018 to 2022",
    nameCy: "Cyngor 2018 i 2022",
    startsOn: "2018-05-08",
    endsOn: "2022-05-08",
  },
  {
    name: "Council elected in 2022",
    nameCy: "Y cyngor a etholwyd yn 2022",
    startsOn: "2022-05-09",
    endsOn: null,
  },
];

/** Each council has rules for petitions of its own. */
export async function seedSchemes(town: SeedTown): Promise<void> {
  await schemes[town.council.slug]?.(town);
}

/** Three steps, the first of them low. */
async function inWestford(town: SeedTown): Promise<void> {
  const ade = town.as("ade", { daysAgo: 200 });
  await applyPreset(ade, "dorset");
  for (const term of terms) await addTerm(ade, term);
}

/** A debate soon, a hearing before it, and mills that are not its own. */
async function inEastmere(town: SeedTown): Promise<void> {
  const ade = town.as("ade", { daysAgo: 200 });
  await applyPreset(ade, "kingston");
  await keepThreshold(ade, {
    form: {
      name: "A hearing at the committee in charge",
      nameCy: "Gwrandawiad yn y pwyllgor cyfrifol",
      measure: "signatures",
      amount: 40,
      scope: "local",
      consequence: "hearing",
    },
  });
  await addTier(ade, {
    matter: "The river, its weirs and its mills",
    matterCy: "Yr afon, ei choredau a’i melinau",
    councilSlug: "westford",
  });
}
