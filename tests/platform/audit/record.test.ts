import { expect, test } from "vitest";
import { record } from "#app/platform/audit/record.server.ts";
import { verify } from "#app/platform/audit/verify.server.ts";
import { within } from "#app/platform/db/within.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("an entry says who did what, to what and why, before and after", async () => {
  const { tom, council } = await aCouncil();
  await record(tom, {
    action: "moderation.decide",
    subjectKind: "contribution",
    subjectId: "c-1",
    why: "It names a child.",
    before: { visibility: "held" },
    after: { visibility: "hidden", at: new Date("2026-11-21T18:00:00Z"), nothing: undefined },
  });
  expect(await entriesOf(council.id)).toMatchObject([
    {
      seq: 1,
      actor_kind: "staff",
      actor_id: tom.actor.personId,
      action: "moderation.decide",
      subject_kind: "contribution",
      subject_id: "c-1",
      why: "It names a child.",
      before: { visibility: "held" },
      after: { visibility: "hidden", at: "2026-11-21T18:00:00.000Z" },
      previous_hash: "",
    },
  ]);
  expect(await verify(tom)).toMatchObject({ intact: true, entries: 1 });
});

test("fifty entries written ten at a time form one chain", async () => {
  const { ade, council } = await aCouncil();
  const writers = Array.from({ length: 10 }, async (_, writer) => {
    for (const number of [1, 2, 3, 4, 5]) await write(ade, writer * 10 + number);
  });
  await Promise.all(writers);
  const entries = await entriesOf(council.id);
  expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  expect(await verify(ade)).toEqual({ intact: true, entries: 50, head: entries[49]!.hash });
});

test("an act that is rolled back leaves no entry and no gap", async () => {
  const { ade } = await aCouncil();
  await write(ade, 1);
  const act = ade.write(async (db) => {
    await write(within(ade, db), 2);
    throw new Error("changed my mind");
  });
  await expect(act).rejects.toThrow("changed my mind");
  await write(ade, 3);
  expect(await verify(ade)).toMatchObject({ intact: true, entries: 2 });
});

test("each council has a chain of its own", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil()];
  await Promise.all([westford, eastmere, westford].map(({ ade }, number) => write(ade, number)));
  expect(await verify(westford.ade)).toMatchObject({ intact: true, entries: 2 });
  expect(await verify(eastmere.ade)).toMatchObject({ intact: true, entries: 1 });
});

test("the app can neither change nor delete an entry", async () => {
  const { ade } = await aCouncil();
  await write(ade, 1);
  const change = ade.write((db) => db.auditEntry.updateMany({ data: { why: "another reason" } }));
  await expect(change).rejects.toThrow(/append-only/);
  await expect(ade.write((db) => db.auditEntry.deleteMany())).rejects.toThrow(/append-only/);
});

test.each([
  ["another reason", "UPDATE audit_entries SET why = 'because' WHERE seq = 3 AND council_id = $1"],
  ["another actor", "UPDATE audit_entries SET actor_id = NULL WHERE seq = 3 AND council_id = $1"],
  [
    "another moment",
    "UPDATE audit_entries SET at = at + interval '1 ms' WHERE seq = 3 AND council_id = $1",
  ],
  [
    "another outcome",
    `UPDATE audit_entries SET after = '{"n": 9}' WHERE seq = 3 AND council_id = $1`,
  ],
  ["an entry gone", "DELETE FROM audit_entries WHERE seq = 3 AND council_id = $1"],
  ["another seal", "UPDATE audit_entries SET hash = 'x' WHERE seq = 3 AND council_id = $1"],
])("whoever tampers past the app is found out: %s", async (_what, statement) => {
  const { audrey, ade, council } = await aCouncil();
  for (const number of [1, 2, 3, 4, 5]) await write(ade, number);
  expect(await verify(audrey)).toMatchObject({ intact: true, entries: 5 });

  await reality("ALTER TABLE audit_entries DISABLE TRIGGER append_only");
  await reality(statement, [council.id]);
  await reality("ALTER TABLE audit_entries ENABLE TRIGGER append_only");
  expect(await verify(audrey)).toEqual({ intact: false, firstBad: 3 });
});

function write(context: Town["ade"], number: number): Promise<void> {
  const subject = { subjectKind: "thread", subjectId: `${number}` };
  return record(context, { action: "test.act", ...subject, why: "why", after: { n: number } });
}

function entriesOf(councilId: string) {
  return reality("SELECT * FROM audit_entries WHERE council_id = $1 ORDER BY seq", [councilId]);
}
