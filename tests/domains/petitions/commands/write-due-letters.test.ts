import { afterEach, expect, test, vi } from "vitest";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import { within } from "#app/platform/db/within.ts";
import { aPetition, signatures, signer } from "#tests/domains/petitions/a-petition.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

afterEach(() => vi.useRealTimers());

test("several that write at once write each letter once, and miss none", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await signatures(town, number, 40);
  const service = town.as({ kind: "service", job: "tests" });
  await Promise.all([1, 2, 3].map(() => writeDueLetters(service)));
  expect(await state(town)).toEqual({ letters: 40, noted: 40, recipients: 40 });
});

test("from one network so many strangers are written to as sign there themselves, and nobody loses a signature", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const list = Array.from({ length: 301 }, () => ({
    state: "pending" as const,
    address: "203.0.113.9",
  }));
  const network = await signedRows(town, id, list);
  const [elsewhere] = await signedRows(town, id, [{ state: "pending", address: "203.0.113.10" }]);
  const nowhere = await signedRows(town, id, [{ state: "pending" }]);
  const service = town.as({ kind: "service", job: "tests" });
  await reality("UPDATE signatures SET asked = 1 WHERE council_id = $1", [town.council.id]);
  while ((await writeDueLetters(service)).isMore);
  const written = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE council_id = $1 AND letters = 1 ORDER BY id",
    [town.council.id],
  );
  expect(written.map(({ id: of }) => of)).toEqual(
    [...network.slice(0, 300), elsewhere, ...nowhere].toSorted(),
  );
  expect(await state(town)).toMatchObject({ letters: 302 });

  // Whoever was left out signs again from elsewhere, or later, and is written to.
  const [left] = await opened(
    town.anyone,
    "email",
    await reality<{ email: string }>("SELECT email FROM signatures WHERE id = $1", [network[300]]),
  );
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_001 });
  await sign(town.anyone, number, signer({ email: left!.email }));
  await writeDueLetters(service);
  expect(await state(town)).toMatchObject({ letters: 303 });
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
