import { expect, test } from "vitest";
import { confirmOrganiser } from "#app/domains/petitions/commands/confirm-organiser.server.ts";
import { writeToOrganiser } from "#app/domains/petitions/jobs/write-to-organiser.server.ts";
import { showSponsoring } from "#app/domains/petitions/queries/show-sponsoring.server.ts";
import { aStart } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

test("the letter holds the link to confirm with and the one to pass on, no word of whoever sent it, and is written once", async () => {
  const town = await aCouncil();
  const { id, number } = await aStart(town, {
    title: "Light <script>alert(1)</script> the towpath",
  });
  await run(town, id);
  await run(town, id);

  const [letter, ...more] = await letters(town);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    recipient: "omar@westford.example",
    subject: "Confirm your petition",
  });
  expect(letter!.text + letter!.html).not.toContain("towpath");
  const link = (path: string) =>
    new RegExp(`${town.council.origin}/petitions/${number}/${path}\\?token=([\\w-]+)`).exec(
      letter!.text,
    )![1]!;
  expect(await confirmOrganiser(town.anyone, number, link("organiser"))).toMatchObject({
    ok: true,
  });
  const sponsoring = await showSponsoring(town.anyone, number, link("sponsors/new"));
  expect(sponsoring).toMatchObject({ fate: "open" });
});

test("once they have confirmed, whoever asks for the link again reads which petition it is", async () => {
  const town = await aCouncil();
  const { id, number, organiser } = await aStart(town, {
    title: "Light <script>alert(1)</script> the towpath",
  });
  await confirmOrganiser(town.anyone, number, organiser);
  await run(town, id);
  const [letter] = await letters(town);
  expect(letter!.subject).toBe("Your petition: Light <script>alert(1)</script> the towpath");
  expect(letter!.html).not.toContain("<script>");
});

test("only the last address that was typed gets a letter, in the language of its writer", async () => {
  const town = await aCouncil();
  const { id } = await aStart(town, { email: "second@westford.example" });
  await run(town, id);
  expect((await letters(town)).map(({ recipient }) => recipient)).toEqual([
    "second@westford.example",
  ]);
});

async function run(town: Town, petitionId: string): Promise<void> {
  const service = town.as({ kind: "service", job: writeToOrganiser.name });
  await writeToOrganiser.run(service, { petitionId, letter: 0 });
}

async function letters({ anyone, council }: Town) {
  const rows = await reality<{ recipient: string; subject: string; text: string; html: string }>(
    "SELECT recipient, subject, text, html FROM emails WHERE council_id = $1",
    [council.id],
  );
  return opened(anyone, "recipient", rows);
}
