import { expect, test } from "vitest";
import { mailDraft } from "#app/domains/petitions/commands/mail-draft.server.ts";
import { rekeyAddresses } from "#app/domains/identity/commands/rekey-addresses.sql.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { aDraft } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { stopSite } from "#tests/support/stop-site.ts";
import { opened } from "#tests/support/opened.ts";

const email = "omar@westford.example";

test("the link to a draft goes to the address that was given, and says nothing of the draft", async () => {
  const town = await aCouncil();
  const secret = await aDraft(town);
  expect(await mailDraft(at(town.anyone, { locale: "cy" }), secret, email)).toMatchObject({
    ok: true,
  });
  const rows = await reality<{ recipient: string; text: string; key: string; subject: string }>(
    "SELECT recipient, text, key, subject FROM emails WHERE council_id = $1",
    [town.council.id],
  );
  const [letter] = await opened(town.anyone, "recipient", rows);
  expect(letter).toMatchObject({ recipient: email, subject: "Parhau â’ch deiseb" });
  expect(letter!.text).toContain(`${town.council.origin}/petitions/drafts/${secret}`);
  expect(letter!.text).not.toContain("towpath");
  expect(letter!.key).toMatch(/^secret:/);
});

test("an address gets five a day, from whichever drafts; a draft that is no more sends none", async () => {
  const town = await aCouncil();
  const answers = [];
  for (let press = 1; press <= 6; press += 1) {
    const outcome = await mailDraft(town.anyone, await aDraft(town), email);
    answers.push(outcome.ok ? "sent" : outcome.reason);
  }
  expect(answers).toEqual(["sent", "sent", "sent", "sent", "sent", "letters-enough"]);
  expect(await mailDraft(town.anyone, "nothing", email)).toEqual({
    ok: false,
    reason: "draft-unknown",
  });
});

test("a draft is found by the address its link went to, also under a new key", async () => {
  const town = await aCouncil();
  await mailDraft(town.anyone, await aDraft(town), email);
  const found = async () => {
    const emailKey = (await vaultOf(town.anyone)).keyFor(email);
    return town.anyone.read((db) => db.petitionDraft.count({ where: { emailKey } }));
  };
  const before = (await vaultOf(town.anyone)).keyFor(email);
  expect(await found()).toBe(1);
  await stopSite();
  await rekeyAddresses(town.as({ kind: "service", job: "tests" }));
  expect((await vaultOf(town.anyone)).keyFor(email)).not.toBe(before);
  expect(await found()).toBe(1);
});
