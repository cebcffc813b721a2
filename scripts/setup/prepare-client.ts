import { onceFor } from "#scripts/setup/fingerprint.ts";
import { runPrisma } from "#scripts/setup/run-prisma.ts";

const sources = ["prisma/schema", "prisma/prisma.config.ts", "node_modules/prisma/package.json"];

/** Generates the database client, unless the present one was made of the present schema. */
export async function prepareClient(): Promise<void> {
  await onceFor(sources, "prisma/client/.stamp", async () => {
    await runPrisma(["generate"]);
  });
}
