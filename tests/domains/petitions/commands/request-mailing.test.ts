import { expect, test } from "vitest";
import { editEntry } from "#app/domains/petitions/commands/edit-entry.server.ts";
import { requestMailing } from "#app/domains/petitions/commands/request-mailing.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a letter waits for the next night, however late in the day it was asked for", async () => {
  const town = await aCouncil();
  const { id: petitionId } = await aPetition(town);
  const letter = { petitionId, subject: "The trees have come", text: "They stand in the yard." };

  const now = new Date("2026-07-01T22:59:00Z"); // a minute before midnight in London
  const id = await requestMailing(at(town.ines, { now }), letter);

  const [mailing] = await reality(
    "SELECT kind, state, due_at FROM petition_mailings WHERE id = $1",
    [id],
  );
  expect(mailing).toMatchObject({ kind: "letter", state: "waiting" });
  expect(mailing!.due_at >= new Date("2026-07-01T23:00:00Z")).toBe(true);
  expect(mailing!.due_at < new Date("2026-07-02T03:00:00Z")).toBe(true);
  const news = await reality("SELECT due_at FROM outbox WHERE once_key = $1", [id]);
  expect(news).toEqual([{ due_at: mailing!.due_at }]);
});

test("of two letters about one entry the earlier one goes no further", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const other = await anEntry(town.ines, number, "acknowledgement", { mail: true });
  const entry = await anEntry(town.ines, number, "response", aResponse({ mail: true }));

  const fields = aResponse({ summary: "We will plant twenty limes.", mail: true });
  await editEntry(town.ines, { number, id: entry, revision: 1, fields });

  const mailings = await reality(
    "SELECT entry_id, subject, state FROM petition_mailings WHERE petition_id = $1 ORDER BY requested_at, state",
    [id],
  );
  expect(mailings).toHaveLength(3);
  expect(mailings).toEqual(
    expect.arrayContaining([
      { entry_id: other, subject: "", state: "waiting" },
      { entry_id: entry, subject: "We will plant twelve limes.", state: "superseded" },
      { entry_id: entry, subject: "We will plant twenty limes.", state: "waiting" },
    ]),
  );
});

test("better words without a new letter leave the one that waits as it is", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const entry = await anEntry(town.ines, number, "response", aResponse({ mail: true }));
  await editEntry(town.ines, {
    number,
    id: entry,
    revision: 1,
    fields: aResponse({ why: "Money." }),
  });
  const mailings = await reality("SELECT state FROM petition_mailings WHERE petition_id = $1", [
    id,
  ]);
  expect(mailings).toEqual([{ state: "waiting" }]);
});
