import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { forgetKeys } from "#app/platform/vault/council-keys.server.ts";
import { beginRotation } from "#app/platform/vault/rotate-keys.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { UsageProblem } from "#scripts/commands/command.ts";
import { keysCommand } from "#scripts/commands/keys.ts";
import { folkmoot, folkmootAlone, lastLine } from "#tests/scripts/commands/folkmoot.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { databaseUrl, reality } from "#tests/support/database.ts";
import { stopSite } from "#tests/support/stop-site.ts";

const sealed = { "people.email": 8 };

test("a rotation that was broken off is finished, with the finding key changed first, by the command", async () => {
  const town = await aCouncil();
  const { slug } = town.council;
  const before = (await vaultOf(town.anyone)).keyFor("grace");
  await begun(town);

  await stopSite();
  forgetKeys(town.council.id);
  const ended = await folkmoot("keys", "rotate", "--council", slug, "--lookup", "--json");
  expect([ended.code, lastLine(ended)]).toEqual([
    0,
    { from: [1], to: 2, sealed, late: 0, found: 8 },
  ]);
  expect(ended.errors).toContain("A rotation to key 2 was broken off and goes on.");
  expect(ended.errors).toContain("Key 1 is destroyed; 8 texts are sealed with 2.");

  forgetKeys(town.council.id);
  expect((await vaultOf(town.anyone)).keyFor("grace")).not.toBe(before);
  const found = await findByEmail(town.anyone, "grace@westford.example");
  expect(found?.id).toBe(town.grace.actor.personId);
});

test(
  "after SECRET has changed the keys are wrapped anew, and the old secret is not needed",
  { timeout: 60_000 },
  async () => {
    const town = await aCouncil();
    const rewrap = ["keys", "rewrap", "--council", town.council.slug, "--json"];
    const [old, changed] = [process.env.SECRET!, "another secret for tests, thirty-two letters"];
    const both = { SECRET: changed, SECRET_BEFORE: old };
    expect(lastLine(await folkmootAlone(both, ...rewrap))).toEqual({ rewrapped: 1 });
    const alone = await folkmootAlone({ SECRET: changed }, ...rewrap);
    expect([alone.code, lastLine(alone)]).toEqual([0, { rewrapped: 0 }]);
    expect(
      await reality(
        "SELECT after FROM audit_entries WHERE council_id = $1 AND action = 'keys.rewrap'",
        [town.council.id],
      ),
    ).toEqual([{ after: { keys: [1] } }]);
  },
);

test("the finding key is not changed while the site runs", async () => {
  const { council } = await aCouncil();
  await stopSite();
  const site = new pg.Client({ connectionString: databaseUrl });
  onTestFinished(() => site.end());
  await site.connect();
  const args = { words: ["rotate"], council: council.slug, all: false, given: { lookup: true } };
  const work = keysCommand.plan(args)({ say: () => undefined, report: () => undefined });
  await expect(work).rejects.toThrow(/^Somebody is connected .* Nothing was changed\.$/);
  expect(
    await reality("SELECT 1 FROM council_keys WHERE version > 1 AND council_id = $1", [council.id]),
  ).toEqual([]);
});

test("a call that makes no sense is refused", () => {
  const usual = { words: ["rotate"], council: "westford", all: false, given: {} };
  for (const wrong of [
    { words: [] },
    { council: undefined },
    { words: ["destroy"] },
    { words: ["rotate", "all"] },
    { words: ["rewrap"], given: { lookup: true } },
  ])
    expect(() => keysCommand.plan({ ...usual, ...wrong }), String(wrong.words)).toThrow(
      UsageProblem,
    );
});

/** A rotation that was begun two minutes ago and went no further. */
async function begun({ council, as }: Town): Promise<void> {
  await beginRotation(as({ kind: "service", job: "tests" }));
  await reality(
    "UPDATE council_keys SET created_at = created_at - interval '121 seconds' WHERE council_id = $1",
    [council.id],
  );
}
