import { expect, test } from "vitest";
import { deleteReason } from "#app/domains/petitions/commands/delete-reason.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { saveReason } from "#app/domains/petitions/commands/save-reason.server.ts";
import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

const texts = { titleCy: "P", sentence: "S", sentenceCy: "S", hides: false };

test("a rejection reason in use cannot be deleted, nor one of the service, but an unused one can", async () => {
  const town = await aCouncil();
  await saveReason(town.ade, { code: null, title: "Party", ...texts });
  await saveReason(town.ade, { code: null, title: "Unused", ...texts });
  const { id: _, ...step } = await aWaitingPetition(town, { returned: true });
  const grounds = { codes: ["joke", "party"], sentence: "", hiddenParts: [] };
  await rejectPetition(town.tom, { ...step, mail: false, ...grounds });

  const why = async (code: string, by = town.ade) => deleteReason(by, { code });
  expect(await why("unused", town.tom)).toMatchObject({ reason: "not-keeper" });
  expect(await why("party")).toMatchObject({ reason: "reason-in-use" });
  expect(await why("foi")).toMatchObject({ reason: "reason-built-in" });
  expect(await why("unused")).toMatchObject({ ok: true });
  expect(await why("unused")).toMatchObject({ reason: "reason-gone" });
  const codes = (await listReasons(town.ade)).map(({ code }) => code);
  expect(codes).toContain("party");
  expect(codes).not.toContain("unused");
});
