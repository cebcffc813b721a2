import { expect, test } from "vitest";
import { deleteEntry } from "#app/domains/petitions/commands/delete-entry.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("what is taken off the timeline is gone from it, its letter is stopped, and the record keeps it", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const entry = await anEntry(town.ines, number, "response", aResponse({ mail: true }));

  const removal = { number, id: entry, reason: "It was meant for another petition." };
  expect(await deleteEntry(town.ines, removal)).toEqual({ ok: true, value: null });

  expect((await listEntries(town.anyone, id)).entries).toEqual([]);
  const mailings = await reality("SELECT state FROM petition_mailings WHERE petition_id = $1", [
    id,
  ]);
  expect(mailings).toEqual([{ state: "cancelled" }]);
  const [record] = await reality(
    "SELECT why, before FROM audit_entries WHERE council_id = $1 AND action = 'petitions.delete-entry'",
    [town.council.id],
  );
  expect(record).toMatchObject({ why: removal.reason, before: { kind: "response" } });
  expect(await deleteEntry(town.ines, removal)).toEqual({ ok: false, reason: "entry-unknown" });
});

test("nobody but those who publish takes anything off", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const entry = await anEntry(town.ines, number, "acknowledgement");
  const removal = { number, id: entry, reason: "No." };
  for (const person of [town.anyone, town.omar, town.tom, town.audrey]) {
    expect(await deleteEntry(person, removal)).toEqual({ ok: false, reason: "not-officer" });
  }
  expect((await listEntries(town.anyone, id)).entries).toHaveLength(1);
});
