import { expect, test } from "vitest";
import { listPromises } from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import { showPaper } from "#app/domains/petitions/queries/show-paper.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { seedAccounts } from "#prisma/seed/chapters/accounts.ts";
import { seedGround } from "#prisma/seed/chapters/ground.ts";
import { seedPetitionLives } from "#prisma/seed/chapters/petition-lives.ts";
import { seedPetitions } from "#prisma/seed/chapters/petitions.ts";
import { seedSchemes } from "#prisma/seed/chapters/schemes.ts";
import { eastmere } from "#prisma/seed/eastmere.ts";
import { foundTown, type SeedTown } from "#prisma/seed/town.ts";
import { westford } from "#prisma/seed/westford.ts";
import "#tests/support/database.ts";

test("the towns have different schemes, paper in several states, and promises kept, due and late", async () => {
  const [first, second] = [await foundTown(westford), await foundTown(eastmere)];
  for (const town of [first, second]) {
    await seedGround(town);
    await seedAccounts(town);
    await seedSchemes(town);
    await seedPetitions(town);
    await seedPetitionLives(town);
  }
  const needed = async (town: SeedTown) =>
    (await showScheme(town.anyone())).thresholds.map(({ signatures }) => signatures);
  expect(await needed(first)).toEqual([20, 50, 5_000]);
  expect(await needed(second)).toEqual([500, 40]);

  const states = async (town: SeedTown, title: string) => {
    const petition = await town
      .service()
      .read((db) => db.petition.findFirstOrThrow({ where: { contribution: { title } } }));
    const { batches, counted } = await showPaper(town.as("priya"), `${petition.number}`);
    return [batches.map(({ state }) => state), counted];
  };
  expect(await states(first, "Light the towpath between the weir and Stanbridge")).toEqual([
    ["counted"],
    57,
  ]);
  expect(await states(second, "Keep the promenade toilets open all year")).toEqual([["keyed"], 0]);

  const { owed, answered } = await listPromises(first.anyone());
  expect(answered.map(({ title }) => title)).toEqual(["Keep the Saturday market on Market Square"]);
  const late = owed.filter(({ dueAt }) => dueAt <= new Date());
  expect(late.map(({ title, step }) => [title, step])).toContainEqual([
    "Arwyddion dwyieithog ar lwybrau Pont-faen",
    "acknowledgement",
  ]);
  const reached = await first
    .service()
    .read((db) => db.petitionThreshold.count({ where: { reachedAt: { not: null } } }));
  expect(reached).toBeGreaterThanOrEqual(3);
});
