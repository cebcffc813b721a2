import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folkmoot, lastLine } from "#tests/scripts/commands/folkmoot.ts";
import { aFolder } from "#tests/scripts/support.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { realData } from "#tests/support/real-data.ts";

test("a list of mail domains is blocked, each once, and lines that are none are named", async () => {
  const { council } = await aCouncil();
  const file = join(await aFolder(), "domains.txt");
  await writeFile(
    file,
    "# a list\nThrowaway.example\n\n*.quick.example # all\nno domain\nthrowaway.example\n",
  );
  const block = ["petitions", "block-domains", "--council", council.slug, file, "--json"];
  const first = await folkmoot(...block, "--reason", "Gone in ten minutes");
  expect(first).toMatchObject({ code: 1 });
  expect(first.errors).toContain('Line 5: "no domain" is no mail domain.');
  expect(lastLine(first)).toEqual({ read: 4, added: 2, known: 1, refused: 1 });
  expect(lastLine(await folkmoot(...block))).toEqual({ read: 4, added: 0, known: 3, refused: 1 });
  expect(
    await reality(
      `SELECT value, effect, reason, created_by_id FROM signing_rules WHERE council_id = $1 ORDER BY id`,
      [council.id],
    ),
  ).toEqual([
    {
      value: "throwaway.example",
      effect: "block",
      reason: "Gone in ten minutes",
      created_by_id: null,
    },
    {
      value: "*.quick.example",
      effect: "block",
      reason: "Gone in ten minutes",
      created_by_id: null,
    },
  ]);
});

const realList = realData(
  "corpora/disposable-domains.txt",
  "a real list of mail domains for throwaway addresses",
);

test.skipIf(!realList.isThere)("a real list is taken over whole", async () => {
  const { council } = await aCouncil();
  const call = ["petitions", "block-domains", "--council", council.slug, realList.path, "--json"];
  expect(lastLine(await folkmoot(...call))).toMatchObject({ read: 8335, refused: 0 });
});

test("it wants to know what to do, for whom, and with which file", async () => {
  for (const words of ["", "block-domains", "block-networks x.txt", "block-domains x.txt y.txt"]) {
    const call = ["petitions", "--council", "westford", ...words.split(" ").filter(Boolean)];
    expect(await folkmoot(...call)).toMatchObject({ code: 2 });
  }
});
