import { expect, test } from "vitest";
import { seedAccounts } from "#prisma/seed/chapters/accounts.ts";
import { seedGround } from "#prisma/seed/chapters/ground.ts";
import { seedPetitionQueue } from "#prisma/seed/chapters/petition-queue.ts";
import { seedSchemes } from "#prisma/seed/chapters/schemes.ts";
import { eastmere } from "#prisma/seed/eastmere.ts";
import { foundTown } from "#prisma/seed/town.ts";
import { westford } from "#prisma/seed/westford.ts";
import "#tests/support/database.ts";

test("in both towns a petition waits for the moderator, and one is back with its organiser", async () => {
  for (const plan of [westford, eastmere]) {
    const town = await foundTown(plan);
    await seedGround(town);
    await seedAccounts(town);
    await seedSchemes(town);
    await seedPetitionQueue(town);
    const queue = await town.service().read((db) =>
      db.petition.findMany({
        select: { state: true, returns: true, contribution: { select: { visibility: true } } },
        orderBy: { number: "asc" },
      }),
    );
    const contribution = { visibility: "held" };
    expect(queue).toEqual([
      { state: "waiting", returns: 0, contribution },
      { state: "returned", returns: 1, contribution },
    ]);
  }
});
