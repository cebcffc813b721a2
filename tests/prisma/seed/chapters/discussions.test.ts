import { expect, test } from "vitest";
import { listThreads } from "#app/domains/discussions/queries/list-threads.sql.server.ts";
import { seedAccounts } from "#prisma/seed/chapters/accounts.ts";
import { seedDiscussions } from "#prisma/seed/chapters/discussions.ts";
import { seedGround } from "#prisma/seed/chapters/ground.ts";
import { eastmere } from "#prisma/seed/eastmere.ts";
import { foundTown } from "#prisma/seed/town.ts";
import { westford } from "#prisma/seed/westford.ts";
import "#tests/support/database.ts";

test.each([
  [westford, "The bridge: two lanes, one lane, or no cars at all?"],
  [eastmere, "Should dogs be allowed on the lake beach in the evenings?"],
])(
  "a town talks, and something waits for its moderator",
  async (plan, liveliest) => {
    const town = await foundTown(plan);
    await seedGround(town);
    await seedAccounts(town);
    await seedDiscussions(town);

    const { threads } = await listThreads(town.anyone());
    expect(threads).toHaveLength(8);
    expect(threads[0]).toMatchObject({ title: liveliest, number: 8 });
    expect(threads.every(({ commentCount }) => commentCount >= 4)).toBe(true);

    const { threads: forModerators } = await listThreads(town.as("tom"));
    expect(forModerators.filter(({ visibility }) => visibility === "held")).toHaveLength(1);
  },
  120_000,
);
