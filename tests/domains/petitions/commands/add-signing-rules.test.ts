import { expect, test } from "vitest";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { endSigningRule } from "#app/domains/petitions/commands/end-signing-rule.server.ts";
import type { NewRules } from "#app/domains/petitions/schema.integrity.ts";
import { rulesOf } from "#tests/domains/petitions/rules-of.ts";
import { aCouncil } from "#tests/support/council.ts";
import { opened } from "#tests/support/opened.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

const domains: NewRules = {
  kind: "domain",
  effect: "block",
  values: ["Throwaway.example", "*.throwaway.example", "throwaway.example"],
  reason: "Mailboxes for ten minutes.",
};

test("entries are put on the list once each, in one spelling, and it is on record", async () => {
  const town = await aCouncil();
  const { reason } = domains;
  expect(await addSigningRules(town.ade, domains)).toEqual({
    ok: true,
    value: { added: 2, known: 1 },
  });
  expect(await addSigningRules(town.ade, domains)).toEqual({
    ok: true,
    value: { added: 0, known: 3 },
  });
  const rules = await rulesOf(town);
  expect(rules).toMatchObject([
    { kind: "domain", effect: "block", value: "throwaway.example", reason },
    { kind: "domain", effect: "block", value: "*.throwaway.example", reason },
  ]);
  expect(await trailOf(town.ade, "petitions.add-signing-rules")).toMatchObject([
    {
      why: reason,
      after: { kind: "domain", effect: "block", added: 2, first: rules.map(({ id }) => id) },
    },
  ]);
});

test("an address is sealed, and known again however it is written", async () => {
  const town = await aCouncil();
  const values = ["Grace.Adeyemi@gmail.com", "graceadeyemi+x@googlemail.com"];
  const rule = { ...domains, kind: "email" as const, values };
  expect(await addSigningRules(town.ade, rule)).toMatchObject({ value: { added: 1, known: 1 } });
  expect(await addSigningRules(town.ade, rule)).toMatchObject({ value: { added: 0, known: 2 } });
  const rows = await rulesOf(town);
  expect(rows).toMatchObject([{ value: "", email: expect.stringMatching(/^sealed:/) }]);
  expect(await opened(town.anyone, "email", rows)).toMatchObject([{ email: values[1] }]);
});

test("what is no entry of its kind is refused, and so is a country without question", async () => {
  const town = await aCouncil();
  for (const odd of [
    { ...domains, values: ["throwaway.example", "no domain"] },
    { ...domains, kind: "network" as const, values: ["0.0.0.0/33"] },
    { ...domains, kind: "network" as const, values: ["0.0.0.0/0"] },
    { ...domains, kind: "email" as const, values: ["grace"] },
    { ...domains, kind: "country" as const, values: ["France"] },
    { ...domains, kind: "country" as const, effect: "allow" as const, values: ["FR"] },
  ]) {
    expect(await addSigningRules(town.ade, odd)).toEqual({ ok: false, reason: "rule-odd" });
  }
  expect(await rulesOf(town)).toEqual([]);
});

test("only administrators keep the lists", async () => {
  const town = await aCouncil();
  for (const other of [town.tom, town.priya, town.ines, town.audrey, town.grace, town.anyone]) {
    const refusal = { ok: false, reason: "not-rule-keeper" };
    expect(await addSigningRules(other, domains)).toEqual(refusal);
    const id = "0190a000-0000-7000-8000-000000000000";
    expect(await endSigningRule(other, { id, reason: "No." })).toEqual(refusal);
  }
  expect(await rulesOf(town)).toEqual([]);
});

test("twenty who add the same at once add it once", async () => {
  const town = await aCouncil();
  const added = await Promise.all(
    Array.from({ length: 20 }, () => addSigningRules(town.ade, domains)),
  );
  expect(added.map((outcome) => outcome.ok && outcome.value.added).toSorted()).toEqual([
    ...Array.from({ length: 19 }, () => 0),
    2,
  ]);
  expect(await rulesOf(town)).toHaveLength(2);
});
