import { expect, test } from "vitest";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { endSigningRule } from "#app/domains/petitions/commands/end-signing-rule.server.ts";
import {
  judgeSignatures,
  type Judged,
} from "#app/domains/petitions/queries/judge-signatures.sql.server.ts";
import type { RuleEffect, RuleKind } from "#app/domains/petitions/rules.integrity.ts";
import { canonicalEmail } from "#app/platform/mail/mailbox.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { rulesOf } from "#tests/domains/petitions/rules-of.ts";

test("without rules everybody may sign, and an empty group is no question", async () => {
  const town = await aCouncil();
  const grace = await applicant(town);
  expect(await judge(town, [grace, grace])).toEqual([null, null]);
  expect(await judge(town, [])).toEqual([]);
});

test("every list holds those whom it blocks, and says which entry it was", async () => {
  const town = await aCouncil();
  const grace = await applicant(town);
  const cases = [
    ["network", "203.0.113.0/24"],
    ["domain", "**.westford.example"],
    ["email", "Grace@Westford.example"],
    ["country", "GB"],
  ] as const;
  for (const [kind, value] of cases) {
    await list(town, kind, "block", value);
    const { id } = (await rulesOf(town))[0]!;
    expect(await judge(town, [grace])).toEqual([{ rule: kind, seen: { ruleId: id } }]);
    await endSigningRule(town.ade, { id, reason: "That was a mistake." });
    expect(await judge(town, [grace])).toEqual([null]);
  }
});

test("a blocked network beats an allowed domain, an allowed domain beats a busy network", async () => {
  const town = await aCouncil();
  const grace = await applicant(town);
  await signedRows(town, grace.petitionId, busy("203.0.113.7"));
  expect(await judge(town, [grace])).toEqual([{ rule: "rate", seen: { count: 11, within: 60 } }]);

  await list(town, "domain", "allow", "westford.example");
  const stranger = { ...grace, emailDomain: "elsewhere.example" };
  expect(await judge(town, [grace, stranger])).toEqual([
    null,
    { rule: "rate", seen: { count: 12, within: 60 } },
  ]);

  await list(town, "network", "block", "203.0.113.7");
  expect(await judge(town, [grace])).toMatchObject([{ rule: "network" }]);
});

test("the rate counts within a group too, and each network of each petition for itself", async () => {
  const town = await aCouncil();
  const grace = await applicant(town);
  const omar = { ...(await applicant(town)), address: "203.0.113.8", network: "203.0.113.8" };
  const elsewhere = { ...grace, ...(await petitionOf(town)) };
  const group = Array.from({ length: 11 }, () => [grace, omar, elsewhere]).flat();
  const verdicts = await judge(town, group.slice(0, 31));
  expect(verdicts.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => null));
  expect(verdicts[30]).toEqual({ rule: "rate", seen: { count: 11, within: 60 } });
});

test("those of IPv6 who share a /64 are counted as one", async () => {
  const town = await aCouncil();
  const grace = await applicant(town);
  const network = "2001:db8:1:2::/64";
  const rows = Array.from({ length: 10 }, (_, host) => ({
    address: `2001:db8:1:2::${host + 1}`,
  }));
  await signedRows(town, grace.petitionId, rows);
  const there = { ...grace, address: "2001:db8:1:2:ffff::9", network };
  const nextDoor = { ...grace, address: "2001:db8:1:3::9", network: "2001:db8:1:3::/64" };
  expect(await judge(town, [there, nextDoor])).toMatchObject([{ rule: "rate" }, null]);
});

test("thirty in five minutes are too many as well, and older ones count no more", async () => {
  const town = await aCouncil();
  const grace = await applicant(town);
  const rows = (count: number, ago: number) =>
    Array.from({ length: count }, () => ({ address: "203.0.113.7", ago }));
  await signedRows(town, grace.petitionId, [...rows(40, 301), ...rows(29, 90)]);
  expect(await judge(town, [grace, grace])).toEqual([
    null,
    { rule: "rate", seen: { count: 31, within: 300 } },
  ]);
});

test("a network that is allowed may be as busy as it likes, one that is not known is not counted", async () => {
  const town = await aCouncil();
  const grace = await applicant(town);
  await signedRows(town, grace.petitionId, busy("203.0.113.7"));
  const nobody = { ...grace, address: null, network: "" };
  expect(
    await judge(
      town,
      Array.from({ length: 12 }, () => nobody),
    ),
  ).not.toContainEqual(expect.anything());
  await list(town, "network", "allow", "203.0.113.0/28");
  expect(await judge(town, [grace])).toEqual([null]);
});

test("the rules of one council hold nobody of another", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  await list(town, "country", "block", "GB");
  expect(await judge(other, [await applicant(other)])).toEqual([null]);
  expect(await judge(town, [await applicant(town)])).toMatchObject([{ rule: "country" }]);
});

function judge(town: Town, group: Judged[]) {
  return town.anyone.write((db) => judgeSignatures(db, group));
}

function busy(address: string) {
  return Array.from({ length: 10 }, () => ({ address }));
}

async function petitionOf(town: Town) {
  const { id, number } = await aPetition(town);
  return { petitionId: id, number };
}

const petitions = new Map<Town, Awaited<ReturnType<typeof petitionOf>>>();

async function applicant(town: Town): Promise<Judged> {
  if (!petitions.has(town)) petitions.set(town, await petitionOf(town));
  const vault = await vaultOf(town.anyone);
  return {
    ...petitions.get(town)!,
    address: "203.0.113.7",
    network: "203.0.113.7",
    emailKey: vault.keyFor(canonicalEmail("grace@westford.example")),
    emailDomain: "westford.example",
    country: "GB",
  };
}

async function list(town: Town, kind: RuleKind, effect: RuleEffect, value: string): Promise<void> {
  const rule = { kind, effect, values: [value], reason: "To be looked at." };
  expect(await addSigningRules(town.ade, rule)).toMatchObject({ ok: true });
}
