import { expect, test } from "vitest";
import { keyAddresses } from "#app/domains/identity/commands/key-addresses.sql.server.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("an address from before is found again, however it is written; one that was found stays as it is", async () => {
  const { as, anyone, council, grace, omar } = await aCouncil();
  const service = as({ kind: "service", job: "tests" });
  await reality("UPDATE people SET email_key = NULL, email = 'gadeyemi@gmail.com' WHERE id = $1", [
    grace.actor.personId,
  ]);
  await reality("UPDATE people SET email_key = NULL WHERE id = $1", [omar.actor.personId]);
  const others = await keysOf(council.id);

  expect(await keyAddresses(service)).toBe(2);
  expect(await keyAddresses(service)).toBe(0);
  const found = await findByEmail(anyone, "G.Adeyemi+trees@googlemail.com");
  expect(found?.id).toBe(grace.actor.personId);
  expect((await findByEmail(anyone, "omar@westford.example"))?.id).toBe(omar.actor.personId);
  expect(await keysOf(council.id)).toEqual(expect.arrayContaining(others));
});

test("residents give no keys", async () => {
  const { grace } = await aCouncil();
  await expect(keyAddresses(grace)).rejects.toThrow(/administrators and the service/);
});

async function keysOf(councilId: string): Promise<unknown[]> {
  return reality(
    "SELECT id, email_key FROM people WHERE council_id = $1 AND email_key IS NOT NULL",
    [councilId],
  );
}
