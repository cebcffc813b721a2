import { expect, test } from "vitest";
import { removeThreshold } from "#app/domains/petitions/commands/remove-threshold.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a threshold leaves the scheme, and stays with petitions that have it", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  expect(await removeThreshold(town.audrey, "debate")).toMatchObject({
    reason: "not-administrator",
  });
  expect(await removeThreshold(town.ade, "debate")).toMatchObject({ ok: true });
  expect(await removeThreshold(town.ade, "debate")).toMatchObject({ reason: "threshold-unknown" });
  expect((await showScheme(town.ade)).thresholds.map(({ key }) => key)).toEqual(["response"]);
  const kept = await town.ade.read((db) =>
    db.petitionThreshold.count({ where: { petitionId: id } }),
  );
  expect(kept).toBe(2);
});
