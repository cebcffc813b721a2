import { expect, test } from "vitest";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { restorePetition } from "#app/domains/petitions/commands/restore-petition.server.ts";
import { takeDownPetition } from "#app/domains/petitions/commands/take-down-petition.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aDocument, imported } from "#tests/domains/petitions/an-import.ts";
import { confirmed, drained, sumsOf } from "#tests/domains/petitions/counts.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const moment = "2021-03-22T13:00:23.125Z";
const step = { number: 1, mail: false };

test("what was taken down stays down, with its words, whatever edition comes; its count follows", async () => {
  const town = await aCouncil();
  await imported(town, aDocument(7, { signature_count: 10 }));
  await takeDownPetition(town.tom, { ...step, version: 1, reason: "Names a child." });
  const before = await stateOf(town);
  await imported(town, aDocument(7, { signature_count: 12, background: "More names." }));
  expect(await stateOf(town)).toEqual({ ...before, version: before.version + 1, count: 12 });
  expect(await showPetition(town.anyone, 1)).toBeNull();

  const stale = { ...step, version: before.version, reason: "A mistake." };
  expect(await restorePetition(town.ade, stale)).toMatchObject({ reason: "petition-changed" });
  const now = { ...stale, version: before.version + 1 };
  expect(await restorePetition(town.ade, now)).toMatchObject({ ok: true });
  expect(await showPetition(town.anyone, 1)).toMatchObject({ html: "<p>Because.</p>", count: 12 });
});

test("what an election or its organiser ended does not open again", async () => {
  const town = await aCouncil();
  await imported(town, aDocument(7, { closing_date: "2099-06-30" }));
  await reality(
    `UPDATE petitions SET state = 'closed', closed_because = 'election', closed_at = '2026-01-01'
     WHERE council_id = $1`,
    [town.council.id],
  );
  const before = await stateOf(town);
  await imported(town, aDocument(7, { closing_date: "2099-07-31" }));
  expect(await stateOf(town)).toEqual({ ...before, version: 2 });
});

test("a petition that was rejected once more keeps its reasons and what was left out", async () => {
  const town = await aCouncil();
  const rejection = { code: "duplicate", details: "See 4." };
  const given = { state: "rejected", opened_at: null, rejected_at: moment, rejection };
  await imported(town, aDocument(7, given));
  await restorePetition(town.ade, { ...step, version: 1, reason: "Look again." });
  await rejectPetition(town.tom, {
    ...step,
    version: 2,
    codes: ["no-action"],
    sentence: "",
    hiddenParts: ["title"],
  });
  const before = await stateOf(town);
  await imported(town, aDocument(7, { ...given, background: "Because of it." }));
  expect(await stateOf(town)).toEqual({ ...before, version: before.version + 1 });
  expect(before).toMatchObject({ state: "rejected", code: "no-action" });
  expect(before.title).not.toBe("Petition 7");
});

test("a deadline that came or moved here is no decision, and more time opens it again", async () => {
  const town = await aCouncil();
  const until = (closing_date: string, signature_count = 0) =>
    imported(town, aDocument(7, { closing_date, signature_count }));
  await until("2099-06-30");
  await reality("UPDATE petitions SET closes_at = '2099-07-04' WHERE council_id = $1", [
    town.council.id,
  ]);
  await until("2099-06-30", 1);
  expect(await stateOf(town)).toMatchObject({ state: "open", closesAt: new Date("2099-07-04") });

  await until("2020-06-30", 2);
  await reality(
    "UPDATE petitions SET state = 'closed', closed_at = closes_at WHERE council_id = $1",
    [town.council.id],
  );
  await until("2020-06-30", 3);
  expect(await stateOf(town)).toMatchObject({ state: "closed", count: 3 });
  await until("2099-12-31", 4);
  expect(await stateOf(town)).toMatchObject({ state: "open", count: 4 });
});

test("a response of the council and its topics are not written over", async () => {
  const town = await aCouncil();
  await imported(town, aDocument(7, { topics: ["Trees"] }), aDocument(8, { topics: ["Trees"] }));
  await anEntry(town.ade, 1, "response", aResponse());
  await reality("UPDATE petitions SET topics = '{Roads}' WHERE council_id = $1 AND number = 1", [
    town.council.id,
  ]);
  const theirs = {
    topics: ["Parks"],
    government_response_at: moment,
    government_response: { summary: "Theirs.", details: "Theirs." },
  };
  await imported(town, aDocument(7, theirs), aDocument(8, theirs));
  const kept = await reality(
    `SELECT response_summary AS summary, topics FROM petitions WHERE council_id = $1
     ORDER BY number`,
    [town.council.id],
  );
  expect(kept).toEqual([
    { summary: "We will plant twelve limes.", topics: ["Roads"] },
    { summary: "Theirs.", topics: ["Parks"] },
  ]);
});

test("an edition waits for whoever counts, and what was signed here stays", async () => {
  const town = await aCouncil();
  await imported(town, aDocument(7, { signature_count: 10 }));
  const { id } = await stateOf(town);
  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  const order: string[] = [];
  const newer = { ...aDocument(7, { signature_count: 25 }) };
  let edition: Promise<unknown> = Promise.resolve();
  await town.ade.write(async (db) => {
    await lockCount(db, id);
    edition = imported(town, newer).then(() => order.push("edition"));
    await new Promise((resolve) => setTimeout(resolve, 400));
    order.push("count");
  });
  await edition;
  expect(order).toEqual(["count", "edition"]);
  expect(await sumsOf(id)).toMatchObject({ total: 27, imported: 25, places: 27 });
});

interface Kept {
  id: string;
  state: string;
  version: number;
  count: number;
  code: string | null;
  title: string;
  closesAt: Date | null;
}

async function stateOf(town: Town): Promise<Kept> {
  const [kept] = await reality<Kept>(
    `SELECT p.id, p.state, p.version, p.signature_count AS count, p.rejection_code AS code,
       p.closes_at AS "closesAt", p.closed_at, p.rejected_at, p.hidden_at, c.title, c.body
     FROM petitions p JOIN contributions c ON c.id = p.contribution_id WHERE p.council_id = $1`,
    [town.council.id],
  );
  return kept!;
}
