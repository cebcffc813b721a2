import { expect, test } from "vitest";
import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a matter goes to another council of the service, not to one's own or to nobody", async () => {
  const [town, county] = [await aCouncil(), await aCouncil({ name: "The county" })];
  const add = (councilSlug: string, who = town.ade) =>
    addTier(who, { matter: "Roads", matterCy: "Ffyrdd", councilSlug });
  expect(await add(county.council.slug, town.priya)).toMatchObject({ reason: "not-administrator" });
  expect(await add("nowhere")).toMatchObject({ reason: "council-unknown" });
  expect(await add(town.council.slug)).toMatchObject({ reason: "council-unknown" });
  for (let count = 0; count < 20; count += 1) {
    expect(await add(county.council.slug)).toMatchObject({ ok: true });
  }
  expect(await add(county.council.slug)).toMatchObject({ reason: "tiers-many" });
  const { otherTiers } = await showScheme(town.ade);
  expect(otherTiers.slice(0, 2).map(({ key }) => key)).toEqual(["roads", "roads-2"]);
});
