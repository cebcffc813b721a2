import { expect, test } from "vitest";
import { confirmSponsor } from "#app/domains/petitions/commands/confirm-sponsor.server.ts";
import { askSponsor } from "#app/domains/petitions/jobs/ask-sponsor.server.ts";
import { aConfirmedStart, anAskedSponsor } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a sponsor gets a link that confirms, in a letter without a word of the petition", async () => {
  const town = await aCouncil();
  const { link } = await anAskedSponsor(town, await aConfirmedStart(town));
  await run(town, link!.id);
  await run(town, link!.id);
  const [letter, ...more] = await letters(town);
  expect(more).toEqual([]);
  expect(letter!.text + letter!.subject).not.toMatch(/towpath/i);
  const [, id, token] = /\/sponsors\/(\S+)\/confirmation\?token=(\S+)/.exec(letter!.text)!;
  expect(await confirmSponsor(town.anyone, { id: id!, token: token! })).toMatchObject({ ok: true });
});

test("whoever has confirmed hears nothing more", async () => {
  const town = await aCouncil();
  const { link } = await anAskedSponsor(town, await aConfirmedStart(town));
  await confirmSponsor(town.anyone, link!);
  await run(town, link!.id);
  expect(await letters(town)).toEqual([]);
});

async function run(town: Town, signatureId: string): Promise<void> {
  const service = town.as({ kind: "service", job: askSponsor.name });
  await askSponsor.run(service, { signatureId, letter: 0 });
}

function letters({ council }: Town) {
  return reality<{ subject: string; text: string }>(
    "SELECT subject, text FROM emails WHERE council_id = $1",
    [council.id],
  );
}
