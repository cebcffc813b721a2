import { expect, test } from "vitest";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { endSigningRule } from "#app/domains/petitions/commands/end-signing-rule.server.ts";
import { rulesOf } from "#tests/domains/petitions/rules-of.ts";
import { aCouncil } from "#tests/support/council.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const country = { kind: "country", effect: "block", values: ["fr"], reason: "A wave." } as const;

test("a rule ends once, with a reason that is on record, and can be made again", async () => {
  const town = await aCouncil();
  await addSigningRules(town.ade, { ...country, values: [...country.values] });
  const { id } = (await rulesOf(town))[0]!;
  const end = { id, reason: "The wave is over." };
  expect(await endSigningRule(town.ade, end)).toEqual({ ok: true, value: null });
  expect(await endSigningRule(town.ade, end)).toEqual({ ok: false, reason: "rule-over" });
  expect(await rulesOf(town)).toEqual([]);
  expect(await trailOf(town.ade, "petitions.end-signing-rule")).toMatchObject([
    {
      subjectId: id,
      why: "The wave is over.",
      before: { kind: "country", effect: "block", value: "FR" },
    },
  ]);
  const again = await addSigningRules(town.ade, { ...country, values: [...country.values] });
  expect(again).toMatchObject({ value: { added: 1 } });
});

test("nobody ends a rule of another council", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  await addSigningRules(town.ade, { ...country, values: [...country.values] });
  const { id } = (await rulesOf(town))[0]!;
  expect(await endSigningRule(other.ade, { id, reason: "Not mine." })).toEqual({
    ok: false,
    reason: "rule-over",
  });
  expect(await rulesOf(town)).toHaveLength(1);
});
