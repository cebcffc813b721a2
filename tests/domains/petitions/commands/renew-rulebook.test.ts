import { expect, test } from "vitest";
import { renewRulebook } from "#app/domains/petitions/commands/renew-rulebook.sql.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("every change makes another version, also those that happen at once", async () => {
  const town = await aCouncil();
  expect(await versions(town)).toEqual([]);
  await Promise.all(Array.from({ length: 5 }, () => town.ade.write(renewRulebook)));
  expect(await versions(town)).toEqual([{ version: 5 }]);
});

function versions({ council }: Town): Promise<{ version: number }[]> {
  return reality("SELECT version FROM signing_rulebooks WHERE council_id = $1", [council.id]);
}
