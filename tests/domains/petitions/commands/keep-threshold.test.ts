import { expect, test } from "vitest";
import { keepThreshold } from "#app/domains/petitions/commands/keep-threshold.server.ts";
import { removeThreshold } from "#app/domains/petitions/commands/remove-threshold.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { ThresholdForm } from "#app/domains/petitions/schema.scheme-form.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

const hearing: ThresholdForm = {
  name: "A hearing",
  nameCy: "Gwrandawiad",
  measure: "signatures",
  amount: 750,
  scope: "local",
  consequence: "hearing",
};

test("a threshold is added under a key of its own, and changed under the same", async () => {
  const town = await aCouncil();
  expect(await keepThreshold(town.tom, { form: hearing })).toMatchObject({
    reason: "not-administrator",
  });
  await keepThreshold(town.ade, { form: hearing });
  await keepThreshold(town.ade, { form: hearing });
  await keepThreshold(town.ade, { key: "response", form: { ...hearing, amount: 25 } });
  const { thresholds } = await showScheme(town.ade);
  expect(thresholds.map(({ key, signatures }) => [key, signatures])).toEqual([
    ["response", 25],
    ["debate", 1_500],
    ["a-hearing", 750],
    ["a-hearing-2", 750],
  ]);
  expect(await keepThreshold(town.ade, { key: "gone", form: hearing })).toMatchObject({
    reason: "threshold-unknown",
  });
});

test("a share of the population needs a population in every ward", async () => {
  const town = await aCouncil();
  const share = { form: { ...hearing, measure: "percent", amount: 5 } as ThresholdForm };
  const { id } = town.areas[0]!;
  await town.ade.write((db) => db.area.updateMany({ where: { id }, data: { population: null } }));
  expect(await keepThreshold(town.ade, share)).toMatchObject({ reason: "population-unknown" });
  await town.ade.write((db) => db.area.updateMany({ where: { id }, data: { population: 8_200 } }));
  expect(await keepThreshold(town.ade, share)).toMatchObject({ ok: true });

  await removeThreshold(town.ade, "debate");
  const petition = await aPetition(town);
  const frozen = await town.ade.read((db) =>
    db.petitionThreshold.findMany({
      where: { petitionId: petition.id },
      select: { key: true, needed: true, scope: true },
      orderBy: { needed: "asc" },
    }),
  );
  expect(frozen).toEqual([
    { key: "response", needed: 50, scope: "all" },
    { key: "a-hearing", needed: 780, scope: "local" },
  ]);
});

test("there are eight thresholds at most", async () => {
  const town = await aCouncil();
  for (let count = 2; count < 8; count += 1) await keepThreshold(town.ade, { form: hearing });
  expect(await keepThreshold(town.ade, { form: hearing })).toMatchObject({
    reason: "thresholds-many",
  });
});
