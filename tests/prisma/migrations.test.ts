import { expect, inject, test } from "vitest";
import { runPrisma } from "#scripts/setup/run-prisma.ts";

const { adminUrl } = inject("postgres");

test("the migrations make exactly the tables that the schema describes", async () => {
  const fromMigrations = ["migrate", "diff", "--from-migrations", "prisma/migrations"];
  const script = await runPrisma(
    [...fromMigrations, "--to-schema", "prisma/schema", "--script"],
    adminUrl,
  );
  const statements = script.split("\n").filter((line) => line && !line.startsWith("--"));

  // A schema cannot say that a column is generated; Prisma takes its expression for a default.
  expect(statements).toEqual(['ALTER TABLE "contributions" ALTER COLUMN "search" DROP DEFAULT;']);
});
