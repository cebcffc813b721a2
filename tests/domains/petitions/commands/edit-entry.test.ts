import { expect, test } from "vitest";
import { editEntry } from "#app/domains/petitions/commands/edit-entry.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse, entryFields } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("better words take the place of the earlier ones, which stay on record", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const entry = await anEntry(town.ines, number, "response", aResponse());

  const fields = aResponse({ summary: "We will plant twenty limes." });
  const outcome = await editEntry(town.priya, { number, id: entry, revision: 1, fields });

  expect(outcome).toEqual({ ok: true, value: null });
  const { entries } = await listEntries(town.anyone, id);
  expect(entries).toMatchObject([
    { revision: 2, editedAt: town.priya.now, details: { summary: "We will plant twenty limes." } },
  ]);
  const [petition] = await reality("SELECT response_summary FROM petitions WHERE id = $1", [id]);
  expect(petition).toEqual({ response_summary: "We will plant twenty limes." });
  const [record] = await reality(
    "SELECT before FROM audit_entries WHERE council_id = $1 AND action = 'petitions.edit-entry'",
    [town.council.id],
  );
  expect(record!.before.details.summary).toBe("We will plant twelve limes.");
});

test("a meeting that is moved is scheduled again", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const meeting = { title: "Scrutiny", occursOn: "2020-01-01" };
  const entry = await anEntry(town.ines, number, "hearing", meeting);
  const fields = entryFields({ ...meeting, occursOn: "2099-01-01" });
  await editEntry(town.ines, { number, id: entry, revision: 1, fields });
  const { entries } = await listEntries(town.anyone, id);
  expect(entries).toMatchObject([{ state: "scheduled", occursOn: "2099-01-01" }]);
});

test("of two officers who change it at once, the second learns of the first", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [here, elsewhere] = [await aPetition(town), await aCouncil({ name: "Eastmere" })];
  const id = await anEntry(town.ines, number, "other-business", {
    title: "A visit",
    text: "On Monday.",
  });
  const fields = entryFields({ title: "A visit", text: "On Tuesday." });
  const edit = { number, id, revision: 1, fields };

  const outcomes = await Promise.all([editEntry(town.ines, edit), editEntry(town.priya, edit)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual({ ok: false, reason: "entry-changed" });

  const wrong = { ...edit, number: here.number };
  expect(await editEntry(town.ines, wrong)).toEqual({ ok: false, reason: "entry-unknown" });
  expect(await editEntry(elsewhere.ines, edit)).toEqual({ ok: false, reason: "petition-unknown" });
  expect(await editEntry(town.tom, edit)).toEqual({ ok: false, reason: "not-officer" });
});
