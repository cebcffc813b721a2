import { expect, test } from "vitest";
import { rememberMissed } from "#app/domains/contributions/commands/remember-missed.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { aConsultation } from "#tests/domains/consultations/a-consultation.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aThread } from "#tests/support/threads.ts";

const asked = {
  title: "Keep the night buses running",
  background: "We need to get home in winter.",
};
const now = new Date("2026-11-22T12:00:00Z");

test("petitions, threads and consultations on the same matter are shown, with where they stand", async () => {
  const town = await aCouncil();
  await petitions(town, {
    "Keep our night buses": {
      signature_count: 4_321,
      government_response_at: "2026-02-01T00:00:00Z",
    },
    "Run buses at night": { state: "closed" },
    "Mend the swings": {},
  });
  const thread = await aThread(town.grace, { title: "Will the night buses run this winter?" });
  await answer(town, thread);
  await aConsultation(town);
  await rememberMissed(town.ade, 100);

  const matters = await similarPetitions(at(town.anyone, { now }), asked);
  expect(matters[0]).toEqual({
    kind: "petition",
    href: "/petitions/1",
    title: "Keep our night buses",
    locale: "en",
    state: "open",
    count: 4_321,
    answered: true,
  });
  expect(matters).toContainEqual(
    expect.objectContaining({ title: "Run buses at night", state: "closed", answered: false }),
  );
  expect(matters).toContainEqual({
    kind: "thread",
    href: `/threads/${thread}`,
    title: "Will the night buses run this winter?",
    locale: "en",
    state: "open",
    answered: true,
  });
  expect(matters).toContainEqual({
    kind: "consultation",
    href: "/consultations/1",
    title: "Winter buses",
    locale: "en",
    state: expect.stringMatching(/open|closed|planned/) as string,
  });
  expect(matters).toHaveLength(4);
});

test("of two as similar, the one that more people signed comes first; at most so many are shown", async () => {
  const town = await aCouncil();
  const count = (signature_count: number) => ({ signature_count });
  await petitions(town, { "Save night buses": count(3), "Save all night buses": count(900) });
  await rememberMissed(town.ade, 100);
  const matters = await similarPetitions(town.anyone, { title: "Save the night buses" });
  expect(matters.map((matter) => matter.count)).toEqual([900, 3]);
  expect(await similarPetitions(town.anyone, asked, { limit: 1 })).toHaveLength(1);
});

test("a rejected petition is shown for a year, unless its title may not be seen", async () => {
  const town = await aCouncil();
  const rejected = (rejected_at: string) => ({ state: "rejected", rejected_at });
  await petitions(town, {
    "Free night buses": rejected("2025-11-22T12:00:00Z"),
    "Night buses for all": rejected("2025-11-22T11:59:59Z"),
    "Night buses, you fools": rejected("2026-11-01T00:00:00Z"),
  });
  await reality(
    "UPDATE petitions SET hidden_parts = '{title}' WHERE council_id = $1 AND number = 3",
    [town.council.id],
  );
  await rememberMissed(town.ade, 100);
  expect(await similarPetitions(at(town.anyone, { now }), asked)).toMatchObject([
    { title: "Free night buses", rejectedAt: new Date("2025-11-22T12:00:00Z") },
  ]);
});

test("what is not public, and the petition that is itself looked at, is shown to nobody", async () => {
  const town = await aCouncil();
  await petitions(town, {
    "Keep the night buses": {},
    "Keep the night bus": {},
    "Night buses": {},
  });
  await rememberMissed(town.ade, 100);
  await reality("UPDATE petitions SET state = 'waiting' WHERE council_id = $1 AND number = 1", [
    town.council.id,
  ]);
  const [third] = await reality<{ id: string; text: string }>(
    "SELECT id, contribution_id AS text FROM petitions WHERE council_id = $1 AND number = 3",
    [town.council.id],
  );
  for (const somebody of [town.anyone, town.omar, town.tom, town.audrey]) {
    for (const except of [third!.id, third!.text]) {
      const matters = await similarPetitions(somebody, asked, { except });
      expect(matters.map(({ title }) => title)).toEqual(["Keep the night bus"]);
    }
  }
});

test("what is only a little alike is not shown", async () => {
  const town = await aCouncil();
  await petitions(town, {
    "Mend the swings": {},
    "Plant trees on Mill Lane": {},
    "Open the baths": {},
  });
  await rememberMissed(town.ade, 100);
  expect(await similarPetitions(town.anyone, { title: "Keep the council tax low" })).toEqual([]);
  expect(await similarPetitions(town.anyone, { title: "" })).toEqual([]);
});

async function petitions(town: Town, given: Record<string, object>): Promise<void> {
  const usual = { state: "open", signature_count: 10, created_at: "2025-01-01T00:00:00Z" };
  const response = { summary: "We will.", details: null };
  const lines = Object.entries(given).map(([action, more], index) => {
    const answered = "government_response_at" in more && { government_response: response };
    const attributes = {
      action,
      background: "It is time.",
      ...usual,
      ...more,
      ...answered,
    };
    return JSON.stringify({ type: "petition", id: index + 1, attributes });
  });
  expect((await importPetitions(town.ade, lines)).added).toBe(lines.length);
}

async function answer(town: Town, number: number): Promise<void> {
  const [thread] = await reality<{ id: string }>(
    "SELECT id FROM threads WHERE council_id = $1 AND number = $2",
    [town.council.id, number],
  );
  const place = { url: `/threads/${number}`, pageTag: `thread:${thread!.id}`, title: "Buses" };
  const outcome = await publishAnswer(town.ines, {
    subject: { kind: "thread", id: thread!.id, ...place },
    teamId: town.highways.id,
    body: "They will.",
  });
  expect(outcome.ok).toBe(true);
}
