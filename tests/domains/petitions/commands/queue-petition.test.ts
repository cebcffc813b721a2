import { expect, test } from "vitest";
import { queuePetition } from "#app/domains/petitions/commands/queue-petition.server.ts";
import {
  aConfirmedStart,
  aStart,
  someSponsors,
  stateOf,
} from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a petition comes to the moderators when it is confirmed and has sponsors enough, not before", async () => {
  const town = await aCouncil();
  const [bare, alone, ready] = [
    await aStart(town),
    await aConfirmedStart(town),
    await aConfirmedStart(town),
  ];
  await someSponsors(town, ready, 2);
  expect(await queuePetition(town.anyone, bare.id)).toBe(false);
  expect(await queuePetition(town.anyone, alone.id)).toBe(false);
  expect(await stateOf(ready)).toBe("waiting");
  expect(await queuePetition(town.anyone, ready.id)).toBe(false);
});

test("one that is held back does not, though its organiser gets the same letter", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await reality("UPDATE petitions SET held_because = 'rate' WHERE id = $1", [start.id]);
  await someSponsors(town, start, 2);
  expect(await stateOf(start)).toBe("gathering");
  const told = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND topic = 'petition.sponsored'",
    [town.council.id],
  );
  expect(told).toHaveLength(1);
});
