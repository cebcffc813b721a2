import { expect, test } from "vitest";
import { returnPetition } from "#app/domains/petitions/commands/return-petition.server.ts";
import { giveUpUnsent } from "#app/domains/petitions/jobs/give-up-unsent.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { showRetention } from "#app/domains/petitions/queries/show-retention.sql.server.ts";
import { aStart } from "#tests/domains/petitions/a-start.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("after the time for sending in again, a returned petition is rejected in public, or hidden by its reasons", async () => {
  const town = await aCouncil();
  const tom = at(town.tom, { now: new Date("2026-06-01T09:00:00Z") });
  const unclear = await aWaitingPetition(town);
  const advert = await aWaitingPetition(town);
  const because = (code: string) => ({ mail: false, codes: [code], sentence: "Once more." });
  await returnPetition(tom, { ...unclear, ...because("unclear") });
  await returnPetition(tom, { ...advert, ...because("advert") });
  const run = async (now: string) => {
    const service = town.as({ kind: "service", job: giveUpUnsent.name }, { now: new Date(now) });
    await giveUpUnsent.run(service, { began: now });
  };

  await run("2026-06-15T22:00:00Z");
  expect(await stateOf(town, unclear.id)).toMatchObject({ state: "returned" });
  await run("2026-06-15T23:00:00Z");
  expect(await stateOf(town, unclear.id)).toMatchObject({
    state: "rejected",
    rejectionCodes: ["unclear"],
    rejectionDetails: "Once more.",
    resubmitBy: null,
  });
  expect(await showPetition(town.anyone, unclear.number)).toMatchObject({ state: "rejected" });
  expect(await stateOf(town, advert.id)).toMatchObject({ state: "hidden" });
  await run("2026-06-16T23:00:00Z");
  expect(await stateOf(town, unclear.id)).toMatchObject({ version: 3 });
});

test("after ninety days, a petition that found no sponsors is stopped", async () => {
  const town = await aCouncil();
  const [old, young] = [await aStart(town), await aStart(town)];
  const createdAt = (id: string, at: string) =>
    reality("UPDATE petitions SET created_at = $2 WHERE id = $1", [id, at]);
  await createdAt(old.id, "2026-06-01T09:00:00Z");
  await createdAt(young.id, "2026-06-01T11:00:00Z");
  const began = "2026-08-30T10:07:00Z";
  const service = town.as({ kind: "service", job: giveUpUnsent.name }, { now: new Date(began) });
  await giveUpUnsent.run(service, { began });
  expect(await stateOf(town, old.id)).toMatchObject({
    state: "stopped",
    withdrawnAt: new Date(began),
  });
  expect(await stateOf(town, young.id)).toMatchObject({ state: "gathering" });

  const looking = await showRetention(town.ade, young.number);
  expect(looking).toMatchObject({
    stopsAt: new Date("2026-08-30T11:00:00Z"),
    endedAt: null,
    namesDue: null,
  });
  expect(await showRetention(town.ade, old.number)).toMatchObject({
    stopsAt: null,
    endedAt: new Date(began),
    tracesDue: new Date("2026-09-29T10:07:00Z"),
  });
});
