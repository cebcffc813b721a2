import { expect, test } from "vitest";
import { claimPetition } from "#app/domains/petitions/commands/claim-petition.server.ts";
import { endClaim } from "#app/domains/petitions/commands/end-claim.server.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("whoever holds a petition gives it back, nobody else does", async () => {
  const town = await aCouncil();
  const { id, number } = await aWaitingPetition(town);
  const release = { number, version: 2 };
  expect(await endClaim(town.grace, release)).toMatchObject({ reason: "not-moderator" });
  const unheld = { number, version: 1 };
  expect(await endClaim(town.tom, unheld)).toMatchObject({ reason: "petition-changed" });

  await claimPetition(town.tom, { number, version: 1, takeOver: false });
  expect(await endClaim(town.tom, release)).toEqual({ ok: true, value: { version: 3 } });
  expect(await stateOf(town, id)).toMatchObject({ claimedById: null, claimedAt: null });
});
