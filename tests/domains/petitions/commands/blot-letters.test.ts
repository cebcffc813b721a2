import { expect, test } from "vitest";
import { blotLetters } from "#app/domains/petitions/commands/blot-letters.sql.server.ts";
import { ledgerOf, lettersUnder } from "#tests/domains/petitions/ledger.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("a letter that waits is not sent any more, one that went keeps its state, others keep their words", async () => {
  const town = await aCouncil();
  await lettersUnder(town, ["petitions.signature:a:0", "petitions.signature:a:1", "other:a"]);
  await reality("UPDATE emails SET state = 'sent' WHERE council_id = $1 AND key LIKE '%:1'", [
    town.council.id,
  ]);
  const keys = ["petitions.signature:a:0", "petitions.signature:a:1", "petitions.signature:a:2"];
  for (const _ of ["once", "and again"]) {
    await town.anyone.write((db) => blotLetters(db, keys));
    expect(await ledgerOf(town)).toEqual({ said: ["other:a"], blotted: keys.slice(0, 2) });
  }
  await workOff(town.council);
  const rows = await reality(
    "SELECT state, last_error FROM emails WHERE council_id = $1 ORDER BY key",
    [town.council.id],
  );
  expect(rows).toEqual([
    { state: "captured", last_error: null },
    { state: "failed", last_error: "the reader is forgotten" },
    { state: "sent", last_error: null },
  ]);
});

test("a key that ends in the hash of a mailbox does so no more", async () => {
  const town = await aCouncil();
  await lettersUnder(town, ["petitions.mailing:m:hash", "petitions.closure:c:hash"]);
  const keys = ["petitions.mailing:m:hash", "petitions.closure:c:hash"];
  await town.anyone.write((db) => blotLetters(db, keys));
  const { said, blotted } = await ledgerOf(town);
  expect(said).toEqual([]);
  expect(blotted).toEqual([
    expect.stringMatching(/^petitions\.closure:c:[0-9a-f-]{36}$/),
    expect.stringMatching(/^petitions\.mailing:m:[0-9a-f-]{36}$/),
  ]);
});
