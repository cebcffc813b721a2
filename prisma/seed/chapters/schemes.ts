import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { applyPreset } from "#app/domains/petitions/commands/apply-preset.server.ts";
import { keepThreshold } from "#app/domains/petitions/commands/keep-threshold.server.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

const schemes: Record<string, (town: SeedTown) => Promise<void>> = {
  westford: inWestford,
  eastmere: inEastmere,
};

/** Each council has rules for petitions of its own. */
export async function seedSchemes(town: SeedTown): Promise<void> {
  await schemes[town.council.slug]?.(town);
}

/** Three steps, the first of them low. */
async function inWestford(town: SeedTown): Promise<void> {
  await applyPreset(town.as("ade", { daysAgo: 200 }), "dorset");
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
