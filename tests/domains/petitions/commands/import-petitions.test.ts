import { expect, test } from "vitest";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aDocument, type Attributes } from "#tests/domains/petitions/an-import.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a petition arrives with its words, state, count, reason and response", async () => {
  const town = await aCouncil();
  await importPetitions(operator(town), [
    line(1, {
      action: "Plant\r\ntrees on <Mill> Lane",
      background: "The lane has none.",
      additional_details: "Ash & oak.",
      signature_count: 57,
    }),
    line(2, {
      state: "rejected",
      rejection: { code: "duplicate", details: "See petition 1." },
      rejected_at: "2021-04-28T07:43:04.045Z",
    }),
    line(3, {
      state: "closed",
      closed_at: "2021-07-15T22:59:59.999Z",
      government_response_at: "2021-03-22T13:00:23.125Z",
      government_response: { summary: "We agree.", details: "Twelve trees.\r\n\r\nIn spring." },
    }),
    line(4, { closing_date: "2099-06-30" }),
  ]);

  expect(await showPetition(town.anyone, 1)).toMatchObject({
    state: "open",
    title: "Plant trees on <Mill> Lane",
    html: "<p>The lane has none.</p>\n<p>Ash &amp; oak.</p>",
    count: 57,
    countedAt: new Date("2021-09-14T09:31:10.064Z"),
    closesAt: null,
    takesSignatures: true,
  });
  expect(await showPetition(town.anyone, 2)).toMatchObject({
    state: "rejected",
    rejectionCode: "duplicate",
    rejectionDetails: "See petition 1.",
    takesSignatures: false,
  });
  expect(await showPetition(town.anyone, 3)).toMatchObject({
    state: "closed",
    closedAt: new Date("2021-07-15T22:59:59.999Z"),
    responseSummary: "We agree.",
    responseHtml: "<p>Twelve trees.</p>\n<p>In spring.</p>",
    respondedAt: new Date("2021-03-22T13:00:23.125Z"),
    takesSignatures: false,
  });
  expect(await showPetition(town.anyone, 4)).toMatchObject({
    closesAt: new Date("2099-06-30T23:00:00.000Z"),
    takesSignatures: true,
  });
});

test("a bad row is refused alone, with its line and the reason", async () => {
  const town = await aCouncil();
  const report = await importPetitions(operator(town), [
    `\uFEFF${line(1)}`,
    "",
    "{not json",
    line(2, { state: "hidden" }),
    line(3, { signature_count: -4 }),
    line(4, { action: "Bring back the \u0000 bus" }),
    line(5),
    line(1, { action: "Something else altogether" }),
    line(1),
    "[]",
    line(6, { created_at: "yesterday" }),
    line(7, { action: "   " }),
    line(8),
    line(9, { debate_threshold_reached_at: "soon" }),
    line(10, { response_threshold_reached_at: "2021-01-01T00:00:00+23:00" }),
    line(11, { debate_outcome_at: "0000-01-01T00:00:00Z" }),
  ]);

  expect(report).toMatchObject({ read: 15, added: 3, unchanged: 1, refused: 11 });
  expect(report.problems).toEqual([
    { line: 3, text: "This is not JSON." },
    { line: 4, text: expect.stringContaining("attributes.state") },
    { line: 5, text: expect.stringContaining("attributes.signature_count") },
    { line: 6, text: "Petition 4 holds characters or values that cannot be stored." },
    { line: 8, text: expect.stringContaining("Petition 1 stands on line 1 already") },
    { line: 10, text: expect.stringContaining("document") },
    { line: 11, text: expect.stringContaining("attributes.created_at") },
    { line: 12, text: expect.stringContaining("attributes.action") },
    { line: 14, text: expect.stringContaining("attributes.debate_threshold_reached_at") },
    { line: 15, text: expect.stringContaining("attributes.response_threshold_reached_at") },
    { line: 16, text: expect.stringContaining("attributes.debate_outcome_at") },
  ]);
  const { petitions } = await listPetitions(town.anyone, { state: "all", q: "" });
  expect(petitions.map(({ title }) => title)).toEqual(["Petition 1", "Petition 5", "Petition 8"]);
});

test("an import that breaks off leaves whole batches only, and a second run completes it", async () => {
  const town = await aCouncil();
  const all = Array.from({ length: 450 }, (_, index) => line(index + 1));
  function* broken() {
    yield* all.slice(0, 330);
    throw new Error("the disk is gone");
  }

  await expect(importPetitions(operator(town), broken())).rejects.toThrow("the disk is gone");
  expect(await states(town)).toEqual([{ state: "open", petitions: 300 }]);

  const report = await importPetitions(operator(town), all);
  expect(report).toMatchObject({ read: 450, added: 150, unchanged: 300, refused: 0 });
  const numbers = await reality<{ distinct: number; highest: number; texts: number }>(
    `SELECT count(DISTINCT p.number)::int AS distinct, max(p.number) AS highest,
            count(DISTINCT c.id)::int AS texts
     FROM petitions p JOIN contributions c ON c.id = p.contribution_id WHERE p.council_id = $1`,
    [town.council.id],
  );
  expect(numbers).toEqual([{ distinct: 450, highest: 450, texts: 450 }]);
});

test("the same document with its keys in another order is the same", async () => {
  const town = await aCouncil();
  await importPetitions(operator(town), [line(1)]);
  const { attributes, ...rest } = JSON.parse(line(1)) as { attributes: object };
  const turned = {
    attributes: Object.fromEntries(Object.entries(attributes).toReversed()),
    ...rest,
  };
  const report = await importPetitions(operator(town), [JSON.stringify(turned)]);
  expect(report).toEqual({ read: 1, added: 0, unchanged: 1, refused: 0, problems: [] });
});

test("a newer edition of a document takes the place of the older, and the older words are kept", async () => {
  const town = await aCouncil();
  await importPetitions(operator(town), [line(1, { signature_count: 10 }), line(2)]);
  const report = await importPetitions(operator(town), [
    line(1, { signature_count: 25, state: "closed", background: "More has happened." }),
    line(2),
  ]);

  expect(report).toEqual({
    read: 2,
    added: 0,
    unchanged: 1,
    refused: 0,
    updated: 1,
    problems: [],
  });
  expect(await showPetition(town.anyone, 1)).toMatchObject({
    state: "closed",
    count: 25,
    html: "<p>More has happened.</p>",
  });
  const earlier = await reality(
    "SELECT revision, body FROM contribution_revisions WHERE council_id = $1",
    [town.council.id],
  );
  expect(earlier).toEqual([{ revision: 1, body: "Because." }]);
});

test("two imports at the same time take each petition over once", async () => {
  const town = await aCouncil();
  const all = Array.from({ length: 120 }, (_, index) => line(index + 1));
  const reports = await Promise.all([
    importPetitions(operator(town), all),
    importPetitions(operator(town), all),
  ]);
  expect(reports.map(({ added }) => added).toSorted()).toEqual([0, 120]);
  expect(await states(town)).toEqual([{ state: "open", petitions: 120 }]);
});

test("residents and moderators import nothing", async () => {
  const town = await aCouncil();
  for (const actor of [town.anyone, town.grace, town.tom]) {
    await expect(importPetitions(actor, [line(1)])).rejects.toThrow("Only administrators");
  }
  expect(await importPetitions(town.ade, [line(1)])).toMatchObject({ added: 1 });
  const audited = await reality(
    `SELECT actor_id, action, after FROM audit_entries
     WHERE council_id = $1 AND action LIKE 'petitions.%'`,
    [town.council.id],
  );
  expect(audited).toEqual([
    {
      actor_id: town.ade.actor.personId,
      action: "petitions.import",
      after: { read: 1, added: 1, unchanged: 0, refused: 0 },
    },
  ]);
});

function operator(town: Town) {
  return town.as({ kind: "service", job: "import" });
}

function line(id: number, attributes: Attributes = {}): string {
  return JSON.stringify(aDocument(id, attributes));
}

function states(town: Town) {
  return reality(
    `SELECT state, count(*)::int AS petitions FROM petitions WHERE council_id = $1
     GROUP BY state ORDER BY state`,
    [town.council.id],
  );
}
