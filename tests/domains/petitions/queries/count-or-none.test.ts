import { expect, test } from "vitest";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { countOrNone } from "#app/domains/petitions/queries/count-or-none.server.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, thresholdsAt } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the count of a petition is told with what was reached and for which moment it holds", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const tags: string[] = [];
  expect(await countOrNone(asked(town, tags), String(number))).toEqual({
    signature_count: 0,
    response_threshold_reached_at: null,
    government_response_at: null,
    debate_threshold_reached_at: null,
    scheduled_debate_date: null,
    debate_outcome_at: null,
    debated: false,
    as_of: null,
  });
  expect(tags).toEqual([`petition:${id}`]);

  await thresholdsAt(id, { response: 2 });
  await confirmed(town, id, [{}, {}]);
  await drained(town, id);
  expect(await countOrNone(asked(town), String(number))).toMatchObject({
    signature_count: 2,
    response_threshold_reached_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
    debate_threshold_reached_at: null,
    as_of: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  });
});

test("it fits into 300 bytes, however far the petition has come", async () => {
  const town = await aCouncil();
  const moment = "2020-12-31T12:34:56.789Z";
  const attributes = {
    action: "Plant trees",
    background: "",
    state: "closed",
    signature_count: 99_999_999,
    created_at: moment,
    updated_at: moment,
    opened_at: moment,
    closed_at: moment,
    response_threshold_reached_at: moment,
    government_response_at: moment,
    government_response: { summary: "Yes.", details: "We will.", created_at: moment },
    debate_threshold_reached_at: moment,
    scheduled_debate_date: "2021-01-31",
    debate_outcome_at: moment,
  };
  await importPetitions(town.ade, [JSON.stringify({ type: "petition", id: 7, attributes })]);
  const count = await countOrNone(asked(town), "1");
  expect(Object.values(count)).not.toContain(null);
  expect(count).toMatchObject({ signature_count: 99_999_999, scheduled_debate_date: "2021-01-31" });
  expect(JSON.stringify(count).length).toBeLessThanOrEqual(300);
});

test("a removed petition is gone, and what was never published is not found", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const statusIn = async (state: string, typed = String(number)) => {
    await reality("UPDATE petitions SET state = $2 WHERE id = $1", [id, state]);
    const answer: unknown = await countOrNone(asked(town), typed).catch((error: unknown) => error);
    return answer instanceof Response ? answer.status : 200;
  };
  expect(await statusIn("closed")).toBe(200);
  expect(await statusIn("removed")).toBe(410);
  expect(await statusIn("hidden")).toBe(404);
  expect(await statusIn("waiting")).toBe(404);
  expect(await statusIn("open", "x")).toBe(404);
  expect(await statusIn("open", "999999999")).toBe(404);
});

function asked(town: Town, tags: string[] = []): WebContext {
  const page = { tag: (...more: string[]) => void tags.push(...more) };
  return { ...town.anyone, page } as unknown as WebContext;
}
