import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { rekeyAddresses } from "#app/domains/identity/commands/rekey-addresses.sql.server.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { databaseUrl, reality } from "#tests/support/database.ts";
import { stopSite } from "#tests/support/stop-site.ts";

test("under a new finding key everybody is found as before, and nobody signs twice", async () => {
  const town = await aCouncil();
  const other = await aCouncil();
  const { number } = await aPetition(town);
  await sign(town.anyone, number, signer());
  const before = (await vaultOf(town.anyone)).keyFor("grace");
  const elsewhere = (await vaultOf(other.anyone)).keyFor("grace");

  await stopSite();
  const service = town.as({ kind: "service", job: "tests" });
  expect(await rekeyAddresses(service)).toEqual({ siteRuns: false, addresses: 9 });

  expect((await vaultOf(town.anyone)).keyFor("grace")).not.toBe(before);
  expect((await vaultOf(other.anyone)).keyFor("grace")).toBe(elsewhere);
  const found = await findByEmail(town.anyone, "Grace@westford.example");
  expect(found?.id).toBe(town.grace.actor.personId);
  await sign(town.anyone, number, signer());
  expect(
    await reality("SELECT 1 FROM signatures WHERE council_id = $1", [town.council.id]),
  ).toEqual([expect.anything()]);
  expect(
    await reality(
      "SELECT after FROM audit_entries WHERE council_id = $1 AND action = 'keys.rekey'",
      [town.council.id],
    ),
  ).toEqual([{ after: { addresses: 9 } }]);
});

test("while the site is connected nothing is changed", async () => {
  const town = await aCouncil();
  const before = (await vaultOf(town.anyone)).keyFor("grace");
  await stopSite();
  const site = new pg.Client({ connectionString: databaseUrl });
  onTestFinished(() => site.end());
  await site.connect();

  const service = town.as({ kind: "service", job: "tests" });
  expect(await rekeyAddresses(service)).toEqual({ siteRuns: true });
  expect((await vaultOf(town.anyone)).keyFor("grace")).toBe(before);
  const found = await findByEmail(town.anyone, "grace@westford.example");
  expect(found?.id).toBe(town.grace.actor.personId);
});

test("residents change no keys", async () => {
  const { grace } = await aCouncil();
  await expect(rekeyAddresses(grace)).rejects.toThrow(/administrators and the service/);
});
