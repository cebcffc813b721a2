import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { record } from "#app/platform/audit/record.server.ts";
import { verify } from "#app/platform/audit/verify.server.ts";
import { folkmoot, folkmootAlone, lastLine } from "#tests/scripts/commands/folkmoot.ts";
import { aFolder, type Ended } from "#tests/scripts/support.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { realData } from "#tests/support/real-data.ts";

const realFile = realData("petitions/petitions-list.jsonl.gz", "the import of the real file");

test("it says how it is called, and what was wrong with a call", async () => {
  const calls: [string, number][] = [
    ["help", 0],
    ["nonsense", 2],
    ["import petitions --council westford --nonsense", 2],
    ["import petitions x.jsonl", 2],
    ["jobs retry --council westford", 2],
    ["import petitions --council nowhere x.jsonl", 1],
  ];
  const ended: Ended[] = [];
  for (const [words] of calls) ended.push(await folkmoot(...words.split(" ")));
  expect(ended.map(({ code }, index) => [calls[index]![0], code])).toEqual(calls);
  expect(ended[0]!.output).toContain(
    "import petitions --council <slug> <file.jsonl[.gz] or file.csv>",
  );
  expect(ended[1]!.errors).toMatch(/^There is no command "nonsense"\.\nSee: /);
  expect(ended[5]!.errors).toMatch(/^There is no council "nowhere"\. Known here: /);
});

test(
  "its process ends with that code, and its lines go where they should",
  { timeout: 60_000 },
  async () => {
    const { council } = await aCouncil();
    const file = join(await aFolder(), "petitions.jsonl");
    await writeFile(file, `${petition(1)}\n{ not json\n`);
    const take = ["import", "petitions", "--council", council.slug, file, "--json"];
    const alone = ["help", "--nonsense", take] as const;
    const [done, wrong, refused] = await Promise.all(
      alone.map((words) => folkmootAlone({}, ...[words].flat())),
    );

    expect(done).toMatchObject({ code: 0, errors: "" });
    expect(done!.output).toContain("npm run folkmoot -- help\n");
    expect(wrong).toMatchObject({ code: 2, output: "" });
    expect(wrong!.errors).toMatch(
      /^Unknown option '--nonsense'.*\nSee: npm run folkmoot -- help\n$/,
    );
    expect(refused).toEqual({
      code: 1,
      output: '{"read":2,"added":1,"unchanged":0,"refused":1}\n',
      errors: expect.stringMatching(/^Line 2: .+\nread 2, .+\n1 rows were refused\.\n$/),
    });
  },
);

describe("import petitions", { timeout: 120_000 }, () => {
  test("adds each petition once, and names the lines it refuses", async () => {
    const { council } = await aCouncil();
    const file = join(await aFolder(), "petitions.jsonl.gz");
    const rows = [petition(1), "{ not json", petition(2), JSON.stringify({ id: 3 }), petition(4)];
    await writeFile(file, gzipSync(`${rows.join("\n")}\n`));

    const first = await importInto(council.slug, file);
    expect(first.code).toBe(1);
    expect(lastLine(first)).toMatchObject({ read: 5, added: 3, unchanged: 0, refused: 2 });
    expect(first.errors).toMatch(/^Line 2: .+\nLine 4: .+$/m);

    expect(lastLine(await importInto(council.slug, file))).toMatchObject({
      added: 0,
      unchanged: 3,
    });
    const [{ count }] = (await reality(
      "SELECT count(*)::int AS count FROM petitions WHERE council_id = $1",
      [council.id],
    )) as [{ count: number }];
    expect(count).toBe(3);
  });

  test("a file that is not there, or not whole, is named in one sentence", async () => {
    const { council } = await aCouncil();
    const missing = await importInto(council.slug, "/nowhere/petitions.jsonl");
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.errors.trim()).toBe(
      "The file /nowhere/petitions.jsonl cannot be read to its end: it does not exist.",
    );

    const torn = join(await aFolder(), "torn.jsonl.gz");
    await writeFile(torn, gzipSync(petition(1).repeat(200)).subarray(0, 200));
    const broken = await importInto(council.slug, torn);
    expect(broken).toMatchObject({ code: 1 });
    expect(broken.errors).toContain("it is not a whole gzip file");
  });

  test.skipIf(!realFile.isThere)("takes the real file whole", async () => {
    const { council } = await aCouncil();
    const ended = await importInto(council.slug, realFile.path);
    expect(lastLine(ended)).toMatchObject({ read: 3847, added: 3847, unchanged: 0, refused: 0 });
    expect(ended.code).toBe(0);
  });
});

test("audit verify tells an intact trail from one that was touched", async () => {
  const { ade, council } = await aCouncil();
  const entry = { action: "test.act", subjectKind: "thread", subjectId: "1" };
  const founded = await verify(ade);
  if (!founded.intact) throw new Error("a new trail is intact");
  for (const why of ["one", "two", "three"]) await record(ade, { ...entry, why });
  const intact = await folkmoot("audit", "verify", "--council", council.slug, "--json");
  expect(intact.code).toBe(0);
  expect(lastLine(intact)).toMatchObject({ intact: true, entries: founded.entries + 3 });

  await reality("ALTER TABLE audit_entries DISABLE TRIGGER append_only");
  await reality("UPDATE audit_entries SET why = '2' WHERE seq = $2 AND council_id = $1", [
    council.id,
    founded.entries + 2,
  ]);
  const touched = await folkmoot("audit", "verify", "--council", council.slug, "--json");
  expect(touched.code).toBe(1);
  expect(lastLine(touched)).toEqual({ intact: false, firstBad: founded.entries + 2 });
});

test("jobs that were given up are listed, and tried again", async () => {
  const { council } = await aCouncil();
  const [job] = await reality<{ id: string }>(
    `INSERT INTO job_runs (council_id, id, job, key, payload, state, attempts, last_error)
     VALUES ($1, gen_random_uuid(), 'mail.send', 'k', '{}', 'dead', 8, 'ZodError') RETURNING id`,
    [council.id],
  );
  const list = await folkmoot("jobs", "list", "--council", council.slug, "--json");
  expect(lastLine(list)).toMatchObject({ dead: [{ id: job!.id, job: "mail.send", attempts: 8 }] });

  const retry = await folkmoot("jobs", "retry", "--council", council.slug, job!.id, "--json");
  expect(lastLine(retry)).toEqual({ retried: [job!.id] });
  const [run] = await reality("SELECT state, attempts FROM job_runs WHERE id = $1", [job!.id]);
  expect(run).toEqual({ state: "waiting", attempts: 0 });
  const again = await folkmoot("jobs", "retry", "--council", council.slug, job!.id);
  expect(again.code).toBe(1);
});

function importInto(slug: string, file: string): Promise<Ended> {
  return folkmoot("import", "petitions", "--council", slug, file, "--json");
}

function petition(id: number): string {
  const moment = "2026-03-01T10:00:00.000Z";
  const attributes = {
    action: `Mend bench ${id}`,
    background: "It is broken.",
    state: "open",
    signature_count: 7,
    created_at: moment,
    opened_at: moment,
    closing_date: "2026-12-01",
  };
  return JSON.stringify({ type: "petition", id, attributes });
}
