import { expect, test } from "vitest";
import { rememberMissedJob } from "#app/domains/contributions/jobs/remember-missed.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { titlesLike } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";

test("petitions that were imported are found from the next minute on", async () => {
  const town = await aCouncil();
  const attributes = { action: "Mend the fountain", state: "open", signature_count: 3 };
  const created_at = "2026-01-01T00:00:00Z";
  await importPetitions(town.ade, [
    JSON.stringify({ type: "petition", id: 1, attributes: { ...attributes, created_at } }),
  ]);
  expect(await titlesLike(town.omar, "fountains")).toEqual([]);
  await rememberMissedJob.run(town.as({ kind: "service", job: "tests" }), {
    began: "2026-11-22T00:00:00Z",
  });
  expect(await titlesLike(town.omar, "fountains")).toEqual(["Mend the fountain"]);
});
