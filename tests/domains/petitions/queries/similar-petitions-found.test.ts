import { expect, test } from "vitest";
import { rememberMissed } from "#app/domains/contributions/commands/remember-missed.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { readPairs, readPublished } from "#tests/bench/stage/petition-files.ts";
import { aCouncil } from "#tests/support/council.ts";
import { realData } from "#tests/support/real-data.ts";

const data = realData("petitions", "finding what a moderator took for the original");

test.skipIf(!data.isThere)(
  "the original of a real duplicate is among the first five of 1,270 in more than two thirds",
  async () => {
    const town = await aCouncil();
    const patient = { ...town.ade, ...councilDoors(town.council.id, 60_000) };
    const published = await readPublished(`${data.path}/petitions-list.jsonl.gz`);
    await importPetitions(
      patient,
      published.map((petition) => JSON.stringify(petition)),
    );
    expect(await rememberMissed(patient, 2_000)).toBe(1_270);

    const everyPair = await readPairs(`${data.path}/duplicate-pairs.jsonl`);
    const pairs = everyPair.filter((_, index) => index % 10 === 0);
    const titles = new Map(published.map(({ id, attributes }) => [id, attributes.action]));
    let found = 0;
    for (const { action, background, duplicate_of } of pairs) {
      const written = { title: action, background: background ?? undefined };
      const matters = await similarPetitions(town.anyone, written);
      const shown = new Set(matters.map(({ title }) => title));
      if (duplicate_of.some(({ id }) => shown.has(titles.get(id)?.replace(/\s+/g, " ") ?? "")))
        found += 1;
    }
    expect(pairs).toHaveLength(43);
    expect(found / pairs.length).toBeGreaterThan(0.67);
  },
);
