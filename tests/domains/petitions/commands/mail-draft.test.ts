import { expect, test } from "vitest";
import { mailDraft } from "#app/domains/petitions/commands/mail-draft.server.ts";
import { aDraft } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
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
