import { expect, test } from "vitest";
import { deleteEntry } from "#app/domains/petitions/commands/delete-entry.server.ts";
import { settlePetition } from "#app/domains/petitions/commands/settle-petition.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("with the acknowledgement a response is promised, in working days of the petition's scheme", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const ines = at(town.ines, { now: new Date("2026-11-20T15:00:00Z") }); // a Friday

  await anEntry(ines, number, "acknowledgement");

  expect(await petitionIs(id)).toMatchObject({
    acknowledged_at: ines.now,
    respond_by: new Date("2026-12-19T00:00:00Z"), // the end of the twentieth working day after
  });
});

test("with the response the petition has its date and words, and its thresholds are acted on", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const entry = await anEntry(
    town.ines,
    number,
    "response",
    aResponse({ willNotDo: ["<b>Nothing</b>"] }),
  );

  const { responded_at, response_summary, response_html } = await petitionIs(id);
  expect(responded_at).toEqual(town.ines.now);
  expect(response_summary).toBe("We will plant twelve limes.");
  expect(response_html).toContain(
    "<h3>What we will not do</h3><ul><li>&lt;b&gt;Nothing&lt;/b&gt;</li></ul>",
  );
  expect(response_html).toContain("<p>The <strong>budget</strong> is set.</p>");
  expect(await actedOn(id)).toEqual(["response"]);

  await settlePetition(town.ade, id, "response");
  expect(await actedOn(id)).toEqual(["response"]);
  await deleteEntry(town.ines, { number, id: entry, reason: "Sent too early." });
  expect(await petitionIs(id)).toMatchObject({
    responded_at: null,
    response_summary: null,
    response_html: null,
  });
  expect(await actedOn(id)).toEqual([]);
});

test("a debate and the decision not to hold one are both what a council owes", async () => {
  const town = await aCouncil();
  const [one, other] = [await aPetition(town), await aPetition(town)];
  await anEntry(town.priya, one.number, "debate", { title: "Council", occursOn: "2099-01-01" });
  await anEntry(town.priya, other.number, "no-debate", { text: "Decided in March." });
  expect(await actedOn(one.id)).toEqual(["debate"]);
  expect(await actedOn(other.id)).toEqual(["debate"]);
});

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
