import { expect, test } from "vitest";
import { moderationDelay } from "#app/domains/petitions/queries/moderation-delay.server.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("as many waiting petitions as the scheme says bring the notice", async () => {
  const town = await aCouncil();
  const scheme = SchemeSchema.parse({ backlogOf: 2 });
  await town.ade.write((db) => db.petitionScheme.create({ data: { scheme } }));
  await aWaitingPetition(town);
  expect(await moderationDelay(town.anyone)).toEqual({ waiting: 1, isDelayed: false });
  await aWaitingPetition(town);
  expect(await moderationDelay(town.anyone)).toEqual({ waiting: 2, isDelayed: true });
});
