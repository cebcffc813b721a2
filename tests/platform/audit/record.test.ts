import { expect, test } from "vitest";
import { record } from "#app/platform/audit/record.server.ts";
import { verify } from "#app/platform/audit/verify.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("an entry says who did what, to what and why, before and after", async () => {
  const { tom, council } = await aCouncil();
  const { entries, head } = await trail(tom);
  await record(tom, {
    action: "moderation.decide",
    subjectKind: "contribution",
    subjectId: "c-1",
    why: "It names a child.",
    before: { visibility: "held" },
    after: { visibility: "hidden", at: new Date("2026-11-21T18:00:00Z"), nothing: undefined },
  });
  expect((await entriesOf(council.id)).slice(entries)).toMatchObject([
    {
      seq: entries + 1,
      actor_kind: "staff",
      actor_id: tom.actor.personId,
      action: "moderation.decide",
      subject_kind: "contribution",
      subject_id: "c-1",
      why: "It names a child.",
      before: { visibility: "held" },
      after: { visibility: "hidden", at: "2026-11-21T18:00:00.000Z" },
      previous_hash: head,
    },
  ]);
  expect(await verify(tom)).toMatchObject({ intact: true, entries: entries + 1 });
});

test("fifty entries written ten at a time form one chain", async () => {
  const { ade, council } = await aCouncil();
  const before = (await trail(ade)).entries;
  const writers = Array.from({ length: 10 }, async (_, writer) => {
    for (const number of [1, 2, 3, 4, 5]) await write(ade, writer * 10 + number);
  });
  await Promise.all(writers);
  const entries = await entriesOf(council.id);
  const all = before + 50;
  expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: all }, (_, i) => i + 1));
  expect(await verify(ade)).toEqual({ intact: true, entries: all, head: entries.at(-1)!.hash });
});

test("an act that is rolled back leaves no entry and no gap", async () => {
  const { ade } = await aCouncil();
  const { entries } = await trail(ade);
  await write(ade, 1);
  const act = ade.write(async (db) => {
    await write(within(ade, db), 2);
    throw new Error("changed my mind");
  });
  await expect(act).rejects.toThrow("changed my mind");
  await write(ade, 3);
  expect(await verify(ade)).toMatchObject({ intact: true, entries: entries + 2 });
});

test("each council has a chain of its own", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil()];
  const before = [await trail(westford.ade), await trail(eastmere.ade)];
  await Promise.all([westford, eastmere, westford].map(({ ade }, number) => write(ade, number)));
  const after = [await trail(westford.ade), await trail(eastmere.ade)];
  expect(after.map(({ entries }, at) => entries - before[at]!.entries)).toEqual([2, 1]);
});

test("the app can neither change nor delete an entry", async () => {
  const { ade } = await aCouncil();
  await write(ade, 1);
  const change = ade.write((db) => db.auditEntry.updateMany({ data: { why: "another reason" } }));
  await expect(change).rejects.toThrow(/append-only/);
  await expect(ade.write((db) => db.auditEntry.deleteMany())).rejects.toThrow(/append-only/);
});

// The entry that is tampered with is the third of five; before them lies how the council began.
test.each([
  ["another reason", "UPDATE audit_entries SET why = 'because' WHERE seq = $2 AND council_id = $1"],
  ["another actor", "UPDATE audit_entries SET actor_id = NULL WHERE seq = $2 AND council_id = $1"],
  [
    "another moment",
    "UPDATE audit_entries SET at = at + interval '1 ms' WHERE seq = $2 AND council_id = $1",
  ],
  [
    "another outcome",
    `UPDATE audit_entries SET after = '{"n": 9}' WHERE seq = $2 AND council_id = $1`,
  ],
  ["an entry gone", "DELETE FROM audit_entries WHERE seq = $2 AND council_id = $1"],
  ["another seal", "UPDATE audit_entries SET hash = 'x' WHERE seq = $2 AND council_id = $1"],
])("whoever tampers past the app is found out: %s", async (_what, statement) => {
  const { audrey, ade, council } = await aCouncil();
  const { entries } = await trail(ade);
  for (const number of [1, 2, 3, 4, 5]) await write(ade, number);
  expect(await verify(audrey)).toMatchObject({ intact: true, entries: entries + 5 });

  await reality("ALTER TABLE audit_entries DISABLE TRIGGER append_only");
  await reality(statement, [council.id, entries + 3]);
  await reality("ALTER TABLE audit_entries ENABLE TRIGGER append_only");
  expect(await verify(audrey)).toEqual({ intact: false, firstBad: entries + 3 });
});

function write(context: Town["ade"], number: number): Promise<void> {
  const subject = { subjectKind: "thread", subjectId: `${number}` };
  return record(context, { action: "test.act", ...subject, why: "why", after: { n: number } });
}

/** The trail as it is so far: how a council begins is on record too. */
async function trail(context: Context) {
  const found = await verify(context);
  if (!found.intact) throw new Error(`Entry ${found.firstBad} is not as it was written.`);
  return found;
}

function entriesOf(councilId: string) {
  return reality("SELECT * FROM audit_entries WHERE council_id = $1 ORDER BY seq", [councilId]);
}
