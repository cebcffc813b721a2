import { expect, test } from "vitest";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { listHolds } from "#app/domains/petitions/queries/list-holds.server.ts";
import { HoldsQuery } from "#app/domains/petitions/schema.integrity.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { rulesOf } from "#tests/domains/petitions/rules-of.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const all = HoldsQuery.parse({});

test("what is held stands in the queue with the rule and what it saw, the oldest first", async () => {
  const town = await aCouncil();
  const petition = await aPetition(town);
  const [rate] = await signedRows(town, petition.id, [
    { held: "rate", state: "pending", name: "Mickey Mouse", areaId: null },
    { held: "network" },
    {},
  ]);
  const values = ["203.0.113.0/24"];
  await addSigningRules(town.ade, { kind: "network", effect: "block", values, reason: "Waves." });
  const { id: ruleId } = (await rulesOf(town))[0]!;
  const seen = { rate: { count: 11, within: 60 }, network: { ruleId } };
  for (const [rule, saw] of Object.entries(seen))
    await reality("UPDATE signature_holds SET seen = $3 WHERE council_id = $1 AND rule = $2", [
      town.council.id,
      rule,
      JSON.stringify(saw),
    ]);

  const found = await listHolds(town.ade, all);
  expect(found).toMatchObject({ counts: { waiting: 2, kept: 0, released: 0 }, next: null });
  expect(found!.holds).toMatchObject([
    {
      id: rate,
      number: petition.number,
      title: "Plant trees on Mill Lane",
      name: "Mickey Mouse",
      ward: "",
      isConfirmed: false,
      rule: "rate",
      rate: { count: 11, within: 60 },
      entry: null,
    },
    { rule: "network", ward: "Millbrook", isConfirmed: true, rate: null, entry: "203.0.113.0/24" },
  ]);
  const moderators = await listHolds(town.tom, all);
  expect(moderators!.holds[1]).toMatchObject({ rule: "network", entry: "" });
  expect(JSON.stringify(moderators)).not.toContain("203.0.113");
});

test("the queue is narrowed to a petition, and read a page at a time", async () => {
  const town = await aCouncil();
  const [one, other] = [await aPetition(town), await aPetition(town)];
  const rows = Array.from({ length: 26 }, () => ({ held: "rate" }));
  const held = await signedRows(town, one.id, rows);
  await signedRows(town, other.id, [{ held: "rate" }]);

  const first = await listHolds(town.tom, { ...all, petition: one.number });
  expect(first!.holds.map(({ id }) => id)).toEqual(held.slice(0, 25));
  expect(first!.counts.waiting).toBe(26);
  const second = await listHolds(town.tom, { ...all, petition: one.number, after: first!.next! });
  expect(second).toMatchObject({ next: null, holds: [{ id: held[25] }] });
});

test("who reviews signatures reads the queue, auditors look, nobody else and no other council", async () => {
  const [town, elsewhere] = [await aCouncil(), await aCouncil()];
  const { id } = await aPetition(town);
  await signedRows(town, id, [{ held: "rate" }]);
  expect(await listHolds(town.audrey, all)).toMatchObject({
    holds: [{ rule: "rate" }],
    page: null,
  });
  for (const who of [town.ines, town.bryn, town.priya, town.grace, town.anyone])
    expect(await listHolds(who, all)).toBeNull();
  expect(await listHolds(elsewhere.ade, all)).toMatchObject({ holds: [], counts: { waiting: 0 } });
});
