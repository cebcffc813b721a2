import { expect, test } from "vitest";
import { settlePaper } from "#app/domains/petitions/commands/settle-paper.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { keyed } from "#tests/domains/petitions/some-paper.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const yes = { agrees: () => true, note: "" };

test("a batch counts for a petition that is still there, in its own council", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const { id, number } = await aPetition(town);
  const batch = await keyed(town.ines, number, { lines: 5, void: 0 });
  expect(await settlePaper(neighbour.ade, batch, yes)).toMatchObject({ reason: "batch-unknown" });

  await reality("UPDATE petitions SET state = 'hidden' WHERE id = $1", [id]);
  expect(await settlePaper(town.ade, batch, yes)).toMatchObject({ reason: "petition-unknown" });
  await reality("UPDATE petitions SET state = 'closed' WHERE id = $1", [id]);
  expect(await settlePaper(town.ade, batch, yes)).toMatchObject({ ok: true });
});
