import { expect, test } from "vitest";
import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { removeTier } from "#app/domains/petitions/commands/remove-tier.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a council decides a matter itself again", async () => {
  const [town, county] = [await aCouncil(), await aCouncil({ name: "The county" })];
  const { slug: councilSlug } = county.council;
  await addTier(town.ade, { matter: "Roads", matterCy: "Ffyrdd", councilSlug });
  expect(await removeTier(town.omar, "roads")).toMatchObject({ reason: "not-administrator" });
  expect(await removeTier(town.ade, "roads")).toMatchObject({ ok: true });
  expect(await removeTier(town.ade, "roads")).toMatchObject({ reason: "tier-unknown" });
  expect((await showScheme(town.ade)).otherTiers).toEqual([]);
});
