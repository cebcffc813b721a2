import { expect, onTestFinished, test, vi } from "vitest";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { forgetKeys } from "#app/platform/vault/council-keys.server.ts";
import { hasPlainRows } from "#scripts/setup/plain-rows.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { folkmoot, lastLine } from "#tests/scripts/commands/folkmoot.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { databaseUrl, ownerDatabaseUrl, reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

test("addresses from before are sealed and found again after migrate", async () => {
  const town = await aCouncil();
  const untouched = await aCouncil();
  const { number } = await aPetition(town);
  await sign(town.anyone, number, signer());
  await asBefore(town);
  const others = await rowsOf("people", untouched);
  expect(await hasPlainRows(databaseUrl)).toBe(true);

  expect(await migrate()).toEqual({ migrated: false, sealed: true });
  forgetKeys(town.council.id);
  expect(await hasPlainRows(databaseUrl)).toBe(false);

  const found = await findByEmail(town.anyone, "Grace@Westford.example");
  expect(found?.id).toBe(town.grace.actor.personId);
  const people = await opened(town.anyone, "email", await rowsOf("people", town));
  expect(people.map(({ email }) => email)).toContain("omar@westford.example");
  expect(await rowsOf("people", untouched)).toEqual(others);

  await sign(town.anyone, number, signer()); // once more, and it is known to be the same
  const signatures = await opened(town.anyone, "email", await rowsOf("signatures", town));
  expect(signatures.map(({ email }) => email)).toEqual(["grace@westford.example"]);
  expect(
    await reality(
      "SELECT after FROM audit_entries WHERE council_id = $1 AND action LIKE 'keys.%'",
      [town.council.id],
    ),
  ).toEqual([{ after: { found: 9, sealed: { "people.email": 8, "signatures.email": 1 } } }]);
});

/** As the council was before it had keys: its addresses in plain text, and found by it. */
async function asBefore({ council }: Town): Promise<void> {
  await reality("DELETE FROM council_keys WHERE council_id = $1", [council.id]);
  await reality(
    `UPDATE people SET email_key = NULL, email = lower(split_part(name, ' ', 1)) || '@westford.example'
     WHERE council_id = $1`,
    [council.id],
  );
  await reality(
    `UPDATE signatures SET email = 'grace@westford.example', email_key = 'grace@westford.example'
     WHERE council_id = $1`,
    [council.id],
  );
}

function rowsOf(table: "people" | "signatures", { council }: Town) {
  return reality<{ email: string; email_key: string }>(
    `SELECT email, email_key FROM ${table} WHERE council_id = $1 ORDER BY id`,
    [council.id],
  );
}

async function migrate(): Promise<unknown> {
  await reality(`ALTER DATABASE ${new URL(databaseUrl).pathname.slice(1)} OWNER TO folkmoot_owner`);
  vi.stubEnv("OWNER_DATABASE_URL", ownerDatabaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const ended = await folkmoot("migrate", "--json");
  expect(ended.code, ended.errors).toBe(0);
  return lastLine(ended);
}
