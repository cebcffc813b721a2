import { expect, test } from "vitest";
import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { deleteEntry } from "#app/domains/petitions/commands/delete-entry.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { removeThreshold } from "#app/domains/petitions/commands/remove-threshold.server.ts";
import { settlePetition } from "#app/domains/petitions/commands/settle-petition.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { thresholdNews, thresholdsAt } from "#tests/domains/petitions/counts.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("where a response takes signatures its acknowledgement promises none, else it does, in working days of the scheme", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const ines = at(town.ines, { now: new Date("2026-11-20T15:00:00Z") }); // a Friday
  await anEntry(ines, number, "acknowledgement");
  expect(await petitionIs(id)).toMatchObject({ acknowledged_at: ines.now, respond_by: null });

  await removeThreshold(town.ade, "response");
  const other = await aPetition(town);
  const entry = await anEntry(ines, other.number, "acknowledgement");
  expect(await petitionIs(other.id)).toMatchObject({
    acknowledged_at: ines.now,
    respond_by: new Date("2026-12-19T00:00:00Z"), // the end of the twentieth working day after
  });
  await deleteEntry(town.ines, { number: other.number, id: entry, reason: "The wrong petition." });
  expect(await petitionIs(other.id)).toMatchObject({ acknowledged_at: null, respond_by: null });
});

test("with the response the petition has its date and words, and its thresholds are acted on", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await addToCounts(town.ade, id, { ...paper, count: 50 });
  const ines = at(town.ines, { now: later(town) });
  const entry = await anEntry(
    ines,
    number,
    "response",
    aResponse({ willNotDo: ["<b>Nothing</b>"] }),
  );

  const { responded_at, response_summary, response_html } = await petitionIs(id);
  expect(responded_at).toEqual(ines.now);
  expect(response_summary).toBe("We will plant twelve limes.");
  expect(response_html).toContain(
    "<h3>What we will not do</h3><ul><li>&lt;b&gt;Nothing&lt;/b&gt;</li></ul>",
  );
  expect(response_html).toContain("<p>The <strong>budget</strong> is set.</p>");
  expect(await actedOn(id)).toEqual(["response"]);

  await settlePetition(town.ade, id, "response");
  expect(await actedOn(id)).toEqual(["response"]);
  await addToCounts(town.ade, id, { ...paper, count: -1 });
  expect((await petitionIs(id)).respond_by).not.toBeNull();
  await deleteEntry(town.ines, { number, id: entry, reason: "Sent too early." });
  expect(await petitionIs(id)).toMatchObject({
    responded_at: null,
    response_summary: null,
    response_html: null,
    respond_by: null,
  });
  expect(await actedOn(id)).toEqual([]);
  expect(await thresholdNews(id)).toEqual([
    "petition.threshold-reached response",
    "petition.threshold-lost response",
  ]);
});

test("where the response to an imported petition is deleted, the imported one stands again", async () => {
  const town = await aCouncil();
  await importPetitions(town.ade, [
    JSON.stringify({
      type: "petition",
      id: 1,
      attributes: {
        action: "Plant trees",
        background: "There are none.",
        state: "open",
        signature_count: 57,
        created_at: "2021-01-12T09:00:00.000Z",
        opened_at: "2021-01-14T09:00:00.000Z",
        government_response_at: "2021-03-22T13:00:23.125Z",
        government_response: { summary: "We agree.", details: "Twelve trees." },
      },
    }),
  ]);
  const { id, number } = await town.ade.read((db) => db.petition.findFirstOrThrow());
  const imported = {
    responded_at: new Date("2021-03-22T13:00:23.125Z"),
    response_summary: "We agree.",
    response_html: "<p>Twelve trees.</p>",
  };
  expect(await petitionIs(id)).toMatchObject(imported);
  const entry = await anEntry(town.ines, number, "response", aResponse());
  expect(await petitionIs(id)).toMatchObject({ response_summary: "We will plant twelve limes." });
  await deleteEntry(town.ines, { number, id: entry, reason: "Sent too early." });
  expect(await actedOn(id)).toEqual(["response"]);
  expect(await petitionIs(id)).toMatchObject(imported);
});

test("a debate and the decision not to hold one are both what a council owes", async () => {
  const town = await aCouncil();
  const [one, other] = [await aPetition(town), await aPetition(town)];
  for (const { id } of [one, other]) {
    await thresholdsAt(id, { debate: 2 });
    await addToCounts(town.ade, id, { ...paper, count: 2 });
  }
  const priya = at(town.priya, { now: later(town) });
  await anEntry(priya, one.number, "debate", { title: "Council", occursOn: "2099-01-01" });
  await anEntry(priya, other.number, "no-debate", { text: "Decided in March." });
  expect(await actedOn(one.id)).toEqual(["debate"]);
  expect(await actedOn(other.id)).toEqual(["debate"]);
});

const paper = { source: "paper", country: "GB", place: "paper", connection: "" } as const;

function later(town: Town): Date {
  return new Date(town.ade.now.getTime() + 60_000);
}

async function petitionIs(id: string) {
  const rows = await reality(
    `SELECT acknowledged_at, respond_by, responded_at, response_summary, response_html
     FROM petitions WHERE id = $1`,
    [id],
  );
  return rows[0]!;
}

async function actedOn(id: string): Promise<string[]> {
  const rows = await reality<{ key: string }>(
    "SELECT key FROM petition_thresholds WHERE petition_id = $1 AND acted_at IS NOT NULL ORDER BY key",
    [id],
  );
  return rows.map(({ key }) => key);
}
