import { expect, test } from "vitest";
import { sendPreview } from "#app/domains/petitions/commands/send-preview.server.ts";
import type { Said } from "#app/domains/petitions/emails/news.tsx";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { signed, startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

const said: Said = {
  kind: "response",
  title: "",
  text: "The budget is set.",
  details: { summary: "We will plant twelve limes.", willDo: ["Plant limes"] },
  occursOn: null,
};

test("a preview goes to the officer who asks for it and to nobody else", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signed(town, id, ["grace@westford.example"]);
  await startedBy(town, id, "omar@westford.example");

  const petition = { number, title: "Plant trees on Mill Lane" };
  expect(await sendPreview(town.ines, { petition, said })).toEqual({ ok: true, value: null });

  const rows = await reality<{ recipient: string; subject: string; text: string }>(
    "SELECT recipient, subject, text FROM emails WHERE council_id = $1",
    [town.council.id],
  );
  const letters = await opened(town.anyone, "recipient", rows);
  expect(letters).toMatchObject([
    {
      recipient: "ines@westford.example",
      subject: "[Preview] The council has responded: Plant trees on Mill Lane",
    },
  ]);
  expect(letters[0]!.text).toContain("WHAT WE WILL DO\n\n* Plant limes");
  const kept = await reality("SELECT 1 FROM petition_entries WHERE petition_id = $1", [id]);
  expect(kept).toEqual([]);
});

test("nobody else has previews sent", async () => {
  const town = await aCouncil();
  const petition = { number: 1, title: "Plant trees on Mill Lane" };
  for (const person of [town.anyone, town.grace, town.tom, town.audrey]) {
    const outcome = await sendPreview(person, { petition, said });
    expect(outcome).toEqual({ ok: false, reason: "not-officer" });
  }
});
