import { expect, test } from "vitest";
import { prepareRemoval } from "#app/domains/petitions/commands/prepare-removal.server.ts";
import { RemovalForm } from "#app/domains/petitions/schema.removals.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, removalForm, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";

test("every condition finds exactly those who fit it, and removes nobody", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, [
    { name: "Mickey Mouse", email: "mickey@list.example", address: "203.0.113.7" },
    { name: "Minnie Mouse", email: "minnie@a.list.example", address: "203.0.113.99", held: "rate" },
    { name: "Grace Adeyemi", areaId: null, country: "FR", address: "2001:db8:1:2::7", ago: 7_200 },
    { name: "Omar Haddad", areaId: town.areas[1]!.id, state: "pending", ago: 93_600 },
    { name: "Mickey Mouse", kind: "creator", email: "m@list.example", address: "203.0.113.7" },
  ]);
  const soon = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  const finds: [Record<string, string>, number][] = [
    [{ network: "203.0.113.7" }, 1],
    [{ network: "203.0.113.0/24" }, 2],
    [{ network: "2001:db8:1:2::/64" }, 1],
    [{ network: "2001:db8::/32" }, 1],
    [{ domain: "list.example" }, 1],
    [{ domain: "*.list.example" }, 1],
    [{ domain: "**.list.example" }, 2],
    [{ email: "Mickey@list.example" }, 1],
    [{ name: "mickey mouse" }, 1],
    [{ name: "M* Mouse" }, 2],
    [{ name: "*adeyemi" }, 1],
    [{ ward: town.areas[1]!.id }, 1],
    [{ ward: "unresolved" }, 1],
    [{ country: "fr" }, 1],
    [{ held: "yes" }, 1],
    [{ name: "*mouse", held: "no" }, 1],
    [{ from: twoDaysAgo, until: soon }, 4],
    [{ network: "198.51.100.0/24" }, 0],
    [{ domain: "list.example", country: "FR" }, 0],
  ];
  for (const [condition, found] of finds)
    expect([condition, (await aRemoval(town, number, condition)).found]).toEqual([
      condition,
      found,
    ]);
  expect(await totalsOf(town, id)).toMatchObject({ total: 3, standing: 3 });
});

test.each([
  [{}],
  [{ held: "no" }],
  [{ from: "2026-01-01" }],
  [{ until: "2099-01-01T00:00" }],
  [{ name: "  " }],
])("a removal without a condition is refused: %o", (condition) => {
  expect(() => removalForm(condition)).toThrow("removal-condition-missing");
});

test.each([
  [{ name: "*" }, "removal-name-wrong"],
  [{ name: "**a**" }, "removal-name-wrong"],
  [{ name: "%_%" }, "removal-name-wrong"],
  [{ network: "0.0.0.0/0" }, "removal-network-wrong"],
  [{ network: "::/0" }, "removal-network-wrong"],
  [{ domain: "**.example" }, "removal-domain-wrong"],
  [{ domain: "%" }, "removal-domain-wrong"],
  [{ email: "mickey" }, "removal-email-wrong"],
  [{ ward: "everywhere" }, "removal-ward-wrong"],
  [{ country: "France" }, "removal-country-wrong"],
  [{ network: "203.0.113.7", from: "yesterday" }, "moment-wrong"],
  [{ network: "203.0.113.7", reason: " " }, "reason-missing"],
  [{ network: "203.0.113.7", note: "" }, "removal-note-missing"],
])("what cannot be understood is refused: %o", (condition, problem) => {
  expect(() => removalForm(condition)).toThrow(problem);
});

test("the command itself refuses a removal without a condition, and one of no petition", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const form = { ...removalForm({ domain: "list.example" }), domain: undefined };
  expect(await prepareRemoval(town.ade, number, form as RemovalForm)).toEqual({
    ok: false,
    reason: "removal-condition-missing",
  });
  expect(await prepareRemoval(town.ade, 99, removalForm({ domain: "list.example" }))).toEqual({
    ok: false,
    reason: "removal-petition-unknown",
  });
  expect(await removalsOf(town)).toEqual([]);
});

test("it is on record who prepared it and why, without the address it names", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await aRemoval(town, number, { email: "mickey@list.example", country: "GB" });
  const trail = await trailOf(town.ade, "petitions.prepare-removal");
  expect(trail).toMatchObject([
    {
      subjectId: id,
      why: "All from one list of names.",
      after: { removal: 1, fields: ["emailKey", "country"], found: 0 },
    },
  ]);
  expect(JSON.stringify([trail, await removalsOf(town)])).not.toContain("mickey");
});

test("once people are forgotten no condition that tells of them is kept", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const asked = { network: "192.0.2.0/24", name: "mickey *", country: "FR" };
  const keptSince = async (column: string) => {
    await reality(`UPDATE petitions SET ${column} = now() WHERE id = $1`, [id]);
    await aRemoval(town, number, asked);
    return (await removalsOf(town)).at(-1);
  };
  expect(await keptSince("traces_erased_at")).toHaveProperty("condition", {
    name: "mickey%",
    country: "FR",
  });
  expect(await keptSince("anonymised_at")).toHaveProperty("condition", { country: "FR" });
});

test("only administrators remove signatures", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  for (const who of [town.tom, town.priya, town.ines, town.audrey, town.grace, town.anyone]) {
    const outcome = await prepareRemoval(who, number, removalForm({ domain: "list.example" }));
    expect(outcome).toEqual({ ok: false, reason: "not-remover" });
  }
});
