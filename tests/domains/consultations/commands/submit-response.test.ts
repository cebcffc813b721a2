import { expect, test } from "vitest";
import { submitResponse } from "#app/domains/consultations/commands/submit-response.server.ts";
import { countAnswers } from "#app/domains/consultations/queries/count-answers.sql.server.ts";
import { listTexts } from "#app/domains/consultations/queries/list-texts.server.ts";
import { readAllResponses } from "#app/domains/consultations/queries/read-all-responses.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { showResponse } from "#app/domains/consultations/queries/show-response.server.ts";
import { aConsultation, duringNovember } from "#tests/domains/consultations/a-consultation.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const views = { q1: "quay", q2: "4", q3: "A bus after nine, please." };

async function aTownThatAsks() {
  const town = await aCouncil();
  const { id, number } = await aConsultation(town);
  return { town, id, number, resident: at(town.anyone, { now: duringNovember }) };
}

test("a response is kept under a reference and can be read again", async () => {
  const { number, resident } = await aTownThatAsks();
  const outcome = await submitResponse(resident, number, "key-1", views);

  expect(outcome).toMatchObject({ ok: true });
  const { reference } = (outcome as { value: { reference: string } }).value;
  expect(reference).toMatch(/^CON-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect((await showResponse(resident, reference))!.answers).toEqual([
    { prompt: "Which line?", answer: "The Quay" },
    { prompt: "How much do you need it?", answer: "4" },
    { prompt: "What else?", answer: "A bus after nine, please." },
  ]);
});

test("eight presses of one button at once send one response", async () => {
  const { id, number, resident } = await aTownThatAsks();
  const presses = Array.from({ length: 8 }, () => submitResponse(resident, number, "same", views));
  const references = (await Promise.all(presses)).map(
    (outcome) => outcome.ok && outcome.value.reference,
  );

  expect(new Set(references).size).toBe(1);
  const rows = await reality("SELECT 1 FROM consultation_responses WHERE consultation_id = $1", [
    id,
  ]);
  expect(rows).toHaveLength(1);
  const [{ count }] = (await reality<{ count: number }>(
    "SELECT count(*)::int FROM outbox WHERE council_id = $1 AND topic = 'consultation.responded'",
    [resident.council.id],
  )) as [{ count: number }];
  expect(count).toBe(1);
});

test("other answers under the same key are refused, not swallowed", async () => {
  const { number, resident } = await aTownThatAsks();
  await submitResponse(resident, number, "same", views);
  const other = await submitResponse(resident, number, "same", { ...views, q1: "mill" });
  expect(other).toEqual({ ok: false, reason: "already-sent" });
});

test("a draft takes nothing, whatever its days", async () => {
  const { id, number, resident } = await aTownThatAsks();
  await reality("UPDATE consultations SET published_at = NULL WHERE id = $1", [id]);
  expect(await submitResponse(resident, number, "key-1", views)).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(
    await reality("SELECT 1 FROM consultation_responses WHERE consultation_id = $1", [id]),
  ).toEqual([]);
});

test("before the first day and after the last nothing is taken", async () => {
  const { id, number, town } = await aTownThatAsks();
  for (const moment of ["2026-10-31T23:59:59Z", "2026-12-01T00:00:00Z"]) {
    const early = at(town.anyone, { now: new Date(moment) });
    expect(await submitResponse(early, number, moment, views)).toEqual({
      ok: false,
      reason: "not-open",
    });
  }
  expect(
    await reality("SELECT 1 FROM consultation_responses WHERE consultation_id = $1", [id]),
  ).toEqual([]);
});

test("an empty response is refused, an unknown consultation too", async () => {
  const { number, resident } = await aTownThatAsks();
  expect(await submitResponse(resident, number, "k", {})).toEqual({
    ok: false,
    reason: "nothing-said",
  });
  expect(await submitResponse(resident, 999, "k", views)).toEqual({
    ok: false,
    reason: "not-found",
  });
});

test("the policy lead sees figures, texts and every response; residents see none of it", async () => {
  const { id, number, resident, town } = await aTownThatAsks();
  await submitResponse(resident, number, "1", views);
  await submitResponse(resident, number, "2", { q1: "quay", q2: "2" });
  await submitResponse(resident, number, "3", { q1: "mill", q3: "Leave it as it is." });
  const [line, need, more] = (await showConsultation(town.priya, number))!.questions;

  const counts = (await countAnswers(town.priya, id))!;
  expect(counts.responses).toBe(3);
  expect(counts.questions.get(line!.id)!.counts).toEqual(
    new Map([
      ["quay", 2],
      ["mill", 1],
    ]),
  );
  expect(counts.questions.get(need!.id)).toMatchObject({ answered: 2, mean: 3 });
  expect((await listTexts(town.priya, more!.id))!.texts.map((answer) => answer.text)).toEqual([
    "Leave it as it is.",
    "A bus after nine, please.",
  ]);
  const all = await allOf(readAllResponses(town.priya, id));
  expect(all.map((response) => response.answers.size)).toEqual([3, 2, 2]);

  expect(await countAnswers(town.grace, id)).toBeNull();
  expect(await listTexts(town.tom, more!.id)).toBeNull();
  expect(await allOf(readAllResponses(town.anyone, id))).toEqual([]);
});

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
