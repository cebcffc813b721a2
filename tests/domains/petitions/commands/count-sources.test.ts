import { expect, test } from "vitest";
import { countSources } from "#app/domains/petitions/commands/count-sources.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("each signature is counted once, by network and by domain, however often and by how many", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const row = { address: "203.0.113.7", email: "a@list.example", ago: 60 };
  await signedRows(town, id, [row, { ...row, email: "b@list.example" }]);
  await signedRows(town, id, [{ ...row, email: "now@list.example", ago: 0 }]);
  await Promise.all(Array.from({ length: 5 }, () => countSources(town.anyone)));
  const expected = [
    { kind: "domain", value: "list.example", count: 2 },
    { kind: "network", value: "203.0.113.7", count: 2 },
  ];
  expect(await sourcesIn(town)).toEqual(expected);

  await reality(
    "UPDATE signature_sources SET hour = hour - interval '8 days' WHERE council_id = $1",
    [town.council.id],
  );
  await countSources(town.anyone);
  expect(await sourcesIn(town)).toEqual([]);
});

function sourcesIn({ council }: Town) {
  return reality(
    `SELECT kind, value, sum(count)::int AS count FROM signature_sources
     WHERE council_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [council.id],
  );
}
