import { expect, test } from "vitest";
import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("neither the browser's secret nor what was noted is stored as it is, nor a way out of the site", async () => {
  const { anyone, council } = await aCouncil();
  const noted = { kind: "directory", secret: "a nonce to keep", next: "//evil.example" } as const;

  const browser = await beginCeremony(anyone, noted);

  const [row] = await reality("SELECT * FROM ceremonies WHERE council_id = $1", [council.id]);
  expect(row).toMatchObject({ kind: "directory", return_to: "/" });
  expect(JSON.stringify(row)).not.toContain(browser);
  expect(JSON.stringify(row)).not.toContain("a nonce to keep");
});
