import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { watchSources } from "#app/domains/petitions/jobs/watch-sources.server.ts";
import { listSignatures } from "#app/domains/petitions/queries/list-signatures.sql.server.ts";
import { listTrends } from "#app/domains/petitions/queries/list-trends.server.ts";
import { trendHref } from "#app/domains/petitions/rules.integrity.ts";
import { SignatureQuery } from "#app/domains/petitions/schema.search.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { signedRows, type SignedRow } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("two hundred within an hour from one network raise one alert, which leads to exactly those", async () => {
  const town = await aCouncil();
  const petition = await aPetition(town);
  const { hour, rows } = theHour();
  const address = "2001:db8:1:2::7";
  await signedRows(town, petition.id, rows(199, { address }));
  await signedRows(town, petition.id, rows(30, { address: "203.0.113.7" }));
  await watch(town);
  expect(await listTrends(town.ade)).toEqual([]);

  const last = { address: "2001:db8:1:2::9", email: "last@last.example", ago: 30.5 };
  await signedRows(town, petition.id, [last]);
  await reality(
    "UPDATE signature_source_marks SET reached = now() - interval '31 seconds' WHERE council_id = $1",
    [town.council.id],
  );
  await watch(town);
  await watch(town);
  const trend = {
    number: petition.number,
    kind: "network",
    value: "2001:db8:1:2::/64",
    hour,
  } as const;
  expect(await listTrends(town.ade)).toMatchObject([{ ...trend, count: 200 }]);
  expect(await listTrends(town.tom)).toMatchObject([{ kind: "network", value: null, count: 200 }]);
  expect(await listTrends(town.priya)).toEqual([]);
  expect(await lettersIn(town)).toHaveLength(1);

  const query = SignatureQuery.parse(
    Object.fromEntries(new URL(trendHref(trend), town.council.origin).searchParams),
  );
  let shown = 0;
  for (let after: string | null | undefined; after !== null;) {
    const page = await listSignatures(town.ade, petition.number, { ...query, after });
    expect(page!.signatures.every((one) => one.address!.startsWith("2001:db8:1:2:"))).toBe(true);
    shown += page!.signatures.length;
    after = page!.next;
  }
  expect(shown).toBe(200);
});

test("exceptions and providers at which anybody has a mailbox raise none, other domains do", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const rule = { kind: "domain", effect: "allow", reason: "The pupils sign together." } as const;
  await addSigningRules(town.ade, { ...rule, values: ["**.school.example"] });
  const { rows } = theHour();
  for (const domain of ["gmail.com", "pupils.school.example", "list.example"]) {
    const people = rows(200, {}).map((row, index) => ({ ...row, email: `${index}@${domain}` }));
    await signedRows(town, id, people);
  }
  await watch(town);
  const trends = await listTrends(town.tom);
  expect(trends).toMatchObject([{ kind: "domain", value: "list.example", count: 200 }]);
  expect(await lettersIn(town)).toHaveLength(1);
});

/** The hour in which something half a minute ago lies, and rows of that moment. */
function theHour() {
  const then = Date.now() - 35_000;
  const hour = new Date(Math.floor(then / 3_600_000) * 3_600_000);
  const rows = (count: number, row: SignedRow) =>
    Array.from({ length: count }, (_, index) => ({
      email: `${randomUUID()}@${index}.example`,
      ago: (Date.now() - then) / 1_000,
      ...row,
    }));
  return { hour, rows };
}

async function watch(town: Town): Promise<void> {
  const service = town.as({ kind: "service", job: watchSources.name });
  await watchSources.run(service, { began: new Date().toISOString() });
}

function lettersIn(town: Town) {
  return reality("SELECT key FROM emails WHERE council_id = $1 AND key LIKE 'petitions.trends:%'", [
    town.council.id,
  ]);
}
