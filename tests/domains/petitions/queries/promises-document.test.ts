import { expect, test } from "vitest";
import type { PetitionPromise } from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import {
  listOverdue,
  overdueCsv,
  overdueDocument,
} from "#app/domains/petitions/queries/promises-document.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("what is late is data and a table too, with what was responded", async () => {
  const town = await aCouncil();
  for (let made = 0; made < 3; made += 1) await aPetition(town);
  await reality(
    `UPDATE petitions SET acknowledge_by = CASE number WHEN 1 THEN now() - interval '3 days'
       WHEN 2 THEN now() + interval '3 days' END WHERE council_id = $1`,
    [town.council.id],
  );
  await anEntry(town.ade, 3, "response", aResponse());
  const promises = await listOverdue(town.anyone);
  const document = overdueDocument(promises, town.anyone);
  expect(document).toMatchObject({
    links: { self: `${town.council.origin}/petitions/overdue.json` },
    overdue_count: 1,
    overdue: [
      {
        petition: 1,
        action: "Plant trees on Mill Lane",
        url: `${town.council.origin}/petitions/1`,
        promise: "acknowledgement",
        done_at: null,
      },
    ],
    answered: [{ petition: 3, promise: "response", done_at: expect.any(Date) }],
  });
  const rows = overdueCsv(promises, town.anyone).trimEnd().split("\r\n");
  expect(rows[0]).toBe(
    "\ufeffPetition,URL,Promise,Opened At,Due At,Done At,First Due At,Moved Because",
  );
  expect(rows.slice(1).map((row) => row.split(",")[2])).toEqual(["acknowledgement", "response"]);
});

test("a table that is cut says so, and no title is a formula", async () => {
  const town = await aCouncil();
  const late: PetitionPromise = {
    number: 1,
    title: "=1+1",
    locale: "en",
    step: "response",
    openedAt: new Date("2026-01-01T00:00:00Z"),
    dueAt: new Date("2026-02-01T00:00:00Z"),
    doneAt: null,
    moved: null,
  };
  const table = overdueCsv({ overdue: [late], total: 7, answered: [] }, town.anyone);
  const rows = table.trimEnd().split("\r\n");
  expect(rows[1]).toMatch(/^'=1\+1,.*,response,2026-01-01T00:00:00.000Z,2026-02-01/);
  expect(rows[2]).toBe("Of 7 promises that are late these are the 1 most urgent.,,,,,,,");
});
