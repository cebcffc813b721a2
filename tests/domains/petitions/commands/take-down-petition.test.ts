import { expect, test } from "vitest";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { takeDownPetition } from "#app/domains/petitions/commands/take-down-petition.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a moderator takes an open petition down, and nobody finds or signs it", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const step = { number, version: 1, mail: false, reason: "It names a child." };
  for (const other of [town.anyone, town.ines, town.ade, town.audrey]) {
    expect(await takeDownPetition(other, step)).toMatchObject({ reason: "not-moderator" });
  }
  expect(await takeDownPetition(town.tom, step)).toMatchObject({ ok: true });
  expect(await showPetition(town.anyone, number)).toBeNull();
  expect(await sign(town.anyone, number, signer())).toMatchObject({ ok: false });
});

test("what was never published is rejected, not taken down", async () => {
  const town = await aCouncil();
  const { number, version } = await aWaitingPetition(town);
  const step = { number, version, mail: false, reason: "No." };
  expect(await takeDownPetition(town.tom, step)).toMatchObject({ reason: "petition-changed" });
});
