import { expect, test } from "vitest";
import { countOut } from "#app/domains/petitions/commands/count-out.sql.server.ts";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { judgeThresholds } from "#app/domains/petitions/commands/judge-thresholds.sql.server.ts";
import { keepThreshold } from "#app/domains/petitions/commands/keep-threshold.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import {
  confirmed,
  drained,
  sumsOf,
  thresholdNews,
  thresholdsAt,
} from "#tests/domains/petitions/counts.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("reaching a threshold is stamped once and said once, however many count at once", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await thresholdsAt(id, { response: 3, debate: 4 });
  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  expect(await stampsOf(id)).toEqual([]);

  await confirmed(town, id, [{}]);
  await Promise.all([1, 2, 3, 4].map(() => countSignatures(town.ade, id)));
  await drained(town, id);
  const [first] = await stampsOf(id);
  expect(first).toMatchObject({ key: "response", reachedAt: expect.any(Date) });

  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  await judgeThresholds(town.ade, id);
  expect(await stampsOf(id)).toEqual([expect.objectContaining({ key: "debate" }), first]);
  expect(await thresholdNews(id)).toEqual([
    "petition.threshold-reached response",
    "petition.threshold-reached debate",
  ]);
});

test("a threshold of the local people does not count anybody else", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await thresholdsAt(id, { response: 100, debate: 2 });
  await confirmed(town, id, [
    {},
    { connection: "none" },
    { connection: "none", country: "FR", place: null },
  ]);
  await drained(town, id);
  expect(await sumsOf(id)).toMatchObject({ total: 3, local: 1 });
  expect(await thresholdNews(id)).toEqual([]);

  await confirmed(town, id, [{ connection: "works", place: null }]);
  await drained(town, id);
  expect(await thresholdNews(id)).toEqual(["petition.threshold-reached debate"]);
});

test("falling below clears the stamp if nothing has happened yet, and not if the council acted", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await thresholdsAt(id, { response: 2, debate: 3 });
  const people = await confirmed(town, id, [{}, {}, {}]);
  await drained(town, id);
  await reality(
    "UPDATE petition_thresholds SET acted_at = now() WHERE petition_id = $1 AND key = 'response'",
    [id],
  );

  await countOut(town.ade, id, people.slice(1));
  expect(await stampsOf(id)).toEqual([expect.objectContaining({ key: "response" })]);
  expect((await thresholdNews(id)).at(-1)).toBe("petition.threshold-lost debate");

  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  expect((await thresholdNews(id)).at(-1)).toBe("petition.threshold-reached debate");
});

test("whoever was answered before is owed what comes after: each step is stamped and said once", async () => {
  const town = await aCouncil();
  await keepThreshold(town.ade, { form: secondStep });
  const { id, number } = await aPetition(town);
  await thresholdsAt(id, { response: 2, "a-second-response": 4 });
  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  const bryn = at(town.bryn, { now: new Date(town.ade.now.getTime() + 60_000) });
  await anEntry(bryn, number, "response", aResponse());

  const people = await confirmed(town, id, [{}, {}]);
  await drained({ ...town, ade: at(town.ade, { now: new Date(bryn.now.getTime() + 60_000) }) }, id);
  await judgeThresholds(town.ade, id);
  expect(await thresholdNews(id)).toEqual([
    "petition.threshold-reached response",
    "petition.threshold-reached a-second-response",
  ]);

  // What was said before does not keep the second step; only what is said about it would.
  await countOut(town.ade, id, people);
  expect(await stampsOf(id)).toEqual([expect.objectContaining({ key: "response" })]);
});

test("what was said before any threshold keeps none from being stamped", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await thresholdsAt(id, { response: 2 });
  const bryn = at(town.bryn, { now: new Date(town.ade.now.getTime() - 60_000) });
  await anEntry(bryn, number, "response", aResponse());
  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  expect(await thresholdNews(id)).toEqual(["petition.threshold-reached response"]);
});

const secondStep = {
  name: "A second response",
  nameCy: "Ail ymateb",
  measure: "signatures",
  amount: 100,
  scope: "all",
  consequence: "response",
} as const;

function stampsOf(petitionId: string) {
  return reality<{ key: string; reachedAt: Date }>(
    `SELECT key, reached_at AS "reachedAt" FROM petition_thresholds
     WHERE petition_id = $1 AND reached_at IS NOT NULL ORDER BY key`,
    [petitionId],
  );
}
