import { expect, test } from "vitest";
import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import { within } from "#app/platform/db/within.ts";
import { aPetition, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("several that write at once write each letter once, and miss none", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await signatures(town, number, 40);
  const service = town.as({ kind: "service", job: "tests" });
  await Promise.all([1, 2, 3].map(() => writeDueLetters(service)));
  expect(await state(town)).toEqual({ letters: 40, noted: 40, recipients: 40 });
});

test("what comes to nothing half-way is written by the next, as if it had not been begun", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await signatures(town, number, 3);
  const service = town.as({ kind: "service", job: "tests" });
  const killed = service.write(async (db) => {
    await writeDueLetters(within(service, db));
    throw new Error("killed");
  });
  await expect(killed).rejects.toThrow("killed");
  expect(await state(town)).toEqual({ letters: 0, noted: 0, recipients: 0 });
  expect(await writeDueLetters(service)).toEqual({ isMore: false });
  expect(await state(town)).toEqual({ letters: 3, noted: 3, recipients: 3 });
});

async function state(town: Town) {
  const [row] = await reality(
    `SELECT count(*)::int AS letters, count(DISTINCT recipient_key)::int AS recipients,
       (SELECT coalesce(sum(letters), 0)::int FROM signatures WHERE council_id = $1) AS noted
     FROM emails WHERE council_id = $1`,
    [town.council.id],
  );
  return row;
}
