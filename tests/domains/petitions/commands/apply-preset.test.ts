import { expect, test } from "vitest";
import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { applyPreset } from "#app/domains/petitions/commands/apply-preset.server.ts";
import { changeScheme } from "#app/domains/petitions/commands/change-scheme.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a council takes over another one's rules, but for what is its own", async () => {
  const [town, county] = [await aCouncil(), await aCouncil({ name: "The county" })];
  const roads = { matter: "Roads", matterCy: "Ffyrdd", councilSlug: county.council.slug };
  await addTier(town.ade, roads);
  const { sponsors: _, thresholds: _t, otherTiers: _o, ...others } = usualScheme;
  const form = { ...others, sponsorsMin: 2, sponsorsMax: 20, version: 1 };
  await changeScheme(town.ade, { ...form, toldOfThresholds: ["responder"] });
  expect(await applyPreset(town.tom, "gloucestershire")).toMatchObject({
    reason: "not-administrator",
  });
  expect(await applyPreset(town.ade, "gloucestershire")).toMatchObject({ ok: true });
  const scheme = await showScheme(town.ade);
  expect(scheme.thresholds).toMatchObject([{ signatures: 5_000, consequence: "debate" }]);
  expect(scheme.otherTiers).toEqual([{ key: "roads", ...roads }]);

  await applyPreset(town.ade, "hambleton");
  expect(await showScheme(town.ade)).toEqual({
    ...usualScheme,
    collectsForMonths: 12,
    otherTiers: scheme.otherTiers,
    toldOfThresholds: ["responder"],
  });
});

test("a scheme by shares of the population needs one", async () => {
  const town = await aCouncil();
  await town.ade.write((db) => db.area.updateMany({ data: { population: null } }));
  expect(await applyPreset(town.ade, "five-percent")).toMatchObject({
    reason: "population-unknown",
  });
  expect(await showScheme(town.ade)).toEqual(usualScheme);
});
