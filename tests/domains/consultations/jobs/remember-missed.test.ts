import { expect, test } from "vitest";
import { rememberMissed } from "#app/domains/consultations/jobs/remember-missed.server.ts";
import { forgetTexts } from "#app/domains/contributions/commands/forget-texts.sql.server.ts";
import { aConsultation } from "#tests/domains/consultations/a-consultation.ts";
import { remembered } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a consultation from before anything was remembered is remembered, once", async () => {
  const town = await aCouncil();
  const { id } = await aConsultation(town);
  const before = await remembered(town.council);
  await forgetTexts(town.ade, [{ kind: "consultation", subjectId: id }]);
  expect((await remembered(town.council)).texts).toBe(0);

  const service = town.as({ kind: "service", job: "tests" });
  for (const began of ["2026-11-22T10:17:00Z", "2026-11-22T11:17:00Z"]) {
    await rememberMissed.run(service, { began });
    expect(await remembered(town.council)).toEqual(before);
  }
  expect(before.texts).toBe(2);
});
