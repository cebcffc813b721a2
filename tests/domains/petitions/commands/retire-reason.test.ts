import { expect, test } from "vitest";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { retireReason } from "#app/domains/petitions/commands/retire-reason.server.ts";
import { reasonsToChoose } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a retired reason cannot be chosen until it is brought back", async () => {
  const town = await aCouncil();
  const codes = async () => (await reasonsToChoose(town.tom)).map(({ code }) => code);
  expect(await retireReason(town.tom, { code: "joke", retired: true })).toMatchObject({
    reason: "not-keeper",
  });
  expect(await retireReason(town.ade, { code: "weather", retired: true })).toMatchObject({
    reason: "reason-gone",
  });
  await retireReason(town.ade, { code: "joke", retired: true });
  expect(await codes()).not.toContain("joke");

  const { id: _, ...step } = await aWaitingPetition(town);
  const grounds = { codes: ["joke"], sentence: "", hiddenParts: [] };
  expect(await rejectPetition(town.tom, { ...step, mail: false, ...grounds })).toMatchObject({
    reason: "reason-unknown",
  });
  await retireReason(town.ade, { code: "joke", retired: false });
  expect(await codes()).toContain("joke");
});
