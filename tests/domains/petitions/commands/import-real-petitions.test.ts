import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { expect, test } from "vitest";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { realData } from "#tests/support/real-data.ts";

const list = realData("petitions/petitions-list.jsonl.gz", "the import of real petitions");
const full = realData("petitions/petitions-full.jsonl.gz", "the import of real petitions in full");

test.skipIf(!list.isThere)(
  "the real list is taken over whole, and a second run adds nothing",
  async () => {
    const town = await aCouncil();
    const progress: number[] = [];

    const first = await importPetitions(operator(town), linesOf(list.path), ({ read }) => {
      progress.push(read);
    });
    expect(first).toEqual({ read: 3847, added: 3847, unchanged: 0, refused: 0, problems: [] });
    expect(progress.length).toBeGreaterThan(10);
    expect(progress.at(-1)).toBe(3847);
    expect(await states(town)).toEqual([
      { state: "closed", petitions: 1078 },
      { state: "open", petitions: 192 },
      { state: "rejected", petitions: 2577 },
    ]);

    const second = await importPetitions(operator(town), linesOf(list.path));
    expect(second).toEqual({ read: 3847, added: 0, unchanged: 3847, refused: 0, problems: [] });
    const [texts] = await reality<{ count: number }>(
      "SELECT count(*)::int FROM contributions WHERE council_id = $1",
      [town.council.id],
    );
    expect(texts).toEqual({ count: 3847 });
  },
  120_000,
);

test.skipIf(!full.isThere)(
  "the full documents are kept word for word, and their counts add up",
  async () => {
    const town = await aCouncil();
    const report = await importPetitions(operator(town), linesOf(full.path));
    expect(report).toEqual({ read: 178, added: 178, unchanged: 0, refused: 0, problems: [] });

    const kept = await reality<{ document: unknown; count: number }>(
      `SELECT source_document AS document, signature_count AS count FROM petitions
       WHERE council_id = $1 ORDER BY number`,
      [town.council.id],
    );
    let place = 0;
    for await (const line of linesOf(full.path)) {
      const document = JSON.parse(line) as { attributes: { signature_count: number } };
      expect(kept[place]!.document).toEqual(document);
      expect(kept[place]!.count).toBe(document.attributes.signature_count);
      place += 1;
    }
    expect(place).toBe(178);
  },
  120_000,
);

function operator(town: Town) {
  return town.as({ kind: "service", job: "import" });
}

function linesOf(file: string) {
  return createInterface({ input: createReadStream(file).pipe(createGunzip()) });
}

function states(town: Town) {
  return reality(
    `SELECT state, count(*)::int AS petitions FROM petitions WHERE council_id = $1
     GROUP BY state ORDER BY state`,
    [town.council.id],
  );
}
