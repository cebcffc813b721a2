import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wholeDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { readDocuments } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { folkmoot, lastLine } from "#tests/scripts/commands/folkmoot.ts";
import { aFolder } from "#tests/scripts/support.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a table of another system is taken over, row by row", async () => {
  const { council } = await aCouncil();
  const file = join(await aFolder(), "petitions.csv");
  await writeFile(
    file,
    [
      "\ufeffIssue ID,Title,Statement,Status,Signatures,Start Date,Finish Date,Council response",
      '41,"Save the ""Old Mill"", please","We ask\nthe council",Finished,"1,204",01/02/2024,30/04/2024 12:00,We will.',
      "42,A crossing,Because,Live,12,2026-01-05,31/12/2099,",
      "x,No number,Because,Live,12,2026-01-05,31/12/2099,",
      "43,No such state,Because,Lost,12,2026-01-05,,",
    ].join("\r\n"),
  );
  const taken = await folkmoot("import", "petitions", "--council", council.slug, file, "--json");
  expect(taken.code).toBe(1);
  expect(lastLine(taken)).toEqual({ read: 4, added: 2, unchanged: 0, refused: 2 });
  expect(taken.errors).toMatch(/Line 4: .*id.*\nLine 5: .*attributes\.state/);

  const out = join(await aFolder(), "out.jsonl");
  await folkmoot("export", "petitions", "--council", council.slug, out);
  const documents = (await readFile(out, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(documents).toMatchObject([
    {
      id: 41,
      attributes: {
        action: 'Save the "Old Mill", please',
        background: "We ask\nthe council",
        state: "closed",
        signature_count: 1204,
        opened_at: "2024-02-01T00:00:00.000Z",
        closed_at: "2024-04-30T12:00:00.000Z",
        government_response: { details: "We will." },
      },
    },
    { id: 42, attributes: { state: "open", closing_date: "2099-12-31" } },
  ]);

  const again = await folkmoot("import", "petitions", "--council", council.slug, out, "--json");
  expect(lastLine(again)).toEqual({ read: 2, added: 0, unchanged: 2, refused: 0 });
});

test("what a table says of paper is paper", async () => {
  const { council, anyone } = await aCouncil();
  const file = join(await aFolder(), "petitions.csv");
  await writeFile(file, "ID,Title,Status,Signatures,Offline signers\n41,A crossing,Live,12,57\n");
  await folkmoot("import", "petitions", "--council", council.slug, file);
  const [facts] = await readDocuments(anyone, [1]);
  expect(wholeDocument(facts!, council).data.attributes).toMatchObject({
    signature_count: 69,
    paper: 57,
    unresolved: 12,
  });
});

test("a table without the columns that matter is refused whole, and no file is written over", async () => {
  const { council } = await aCouncil();
  const file = join(await aFolder(), "petitions.csv");
  await writeFile(file, "Title,Status\nA crossing,Live\n");
  const taken = await folkmoot("import", "petitions", "--council", council.slug, file);
  expect(taken.code).toBe(1);
  expect(taken.errors).toContain("The table has no column for: id, count.");
  const written = await folkmoot("export", "petitions", "--council", council.slug, file);
  expect(written.code).toBe(1);
  expect(await readFile(file, "utf8")).toBe("Title,Status\nA crossing,Live\n");
});
