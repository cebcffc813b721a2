import { expect, test } from "vitest";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { releaseSignatures } from "#app/domains/petitions/commands/release-signatures.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { listHolds } from "#app/domains/petitions/queries/list-holds.server.ts";
import { sealList } from "#app/domains/petitions/queries/seal-list.server.ts";
import type { RuleEffect, RuleKind } from "#app/domains/petitions/rules.integrity.ts";
import { HoldsQuery } from "#app/domains/petitions/schema.integrity.ts";
import type { SignatureForm } from "#app/domains/petitions/schema.signing.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const waiting = HoldsQuery.parse({});

test("whoever is held sees what everybody sees, counts for nothing, and once released counts once", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await list(town, "domain", "block", "blocked.example");
  await list(town, "email", "block", "grace@named.example");
  await list(town, "country", "block", "FR");
  await list(town, "network", "block", "198.51.100.0/24");
  const emails = [
    "a@blocked.example",
    "grace@named.example",
    "c@abroad.example",
    "d@network.example",
  ];
  const people: [Partial<SignatureForm>, string][] = [
    [{ email: emails[0] }, "203.0.113.1"],
    [{ email: emails[1] }, "203.0.113.1"],
    [{ email: emails[2], country: "FR", postcode: "" }, "203.0.113.1"],
    [{ email: emails[3] }, "198.51.100.9"],
    [{ email: "free@other.example" }, "203.0.113.1"],
  ];
  const seen = [];
  for (const [form, address] of people) seen.push(await signFrom(town, number, address, form));
  expect(new Set(seen.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const confirmed = await confirmAll(town);
  expect(confirmed).toEqual(people.map(() => ({ ok: true, value: { number, again: false } })));

  expect(await totalsOf(town, id)).toEqual({ total: 1, places: 1, standing: 1 });
  const queue = await listHolds(town.tom, waiting);
  expect(queue!.holds.map(({ rule }) => rule)).toEqual(["domain", "email", "country", "network"]);
  const ids = queue!.holds.map((hold) => hold.id);
  const page = { signatures: ids, ...sealList(town.tom, ids) };
  expect(await releaseSignatures(town.tom, page)).toMatchObject({ value: { counted: 4 } });
  expect(await releaseSignatures(town.tom, page)).toMatchObject({ value: { counted: 0 } });
  expect(await totalsOf(town, id)).toEqual({ total: 5, places: 5, standing: 5 });
});

test("released before it is confirmed, a signature counts when it is", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await list(town, "domain", "block", "blocked.example");
  await signFrom(town, number, "203.0.113.1", { email: "a@blocked.example" });
  const { holds } = (await listHolds(town.tom, waiting))!;
  const ids = holds.map((hold) => hold.id);
  expect(holds).toMatchObject([{ isConfirmed: false }]);
  await releaseSignatures(town.tom, { signatures: ids, ...sealList(town.tom, ids) });
  expect(await totalsOf(town, id)).toEqual({ total: 0, places: 0, standing: 0 });
  await confirmAll(town);
  expect(await totalsOf(town, id)).toEqual({ total: 1, places: 1, standing: 1 });
});

test("too many from one network are held, those of an exception behind it are not", async () => {
  const town = await aCouncil();
  const { number, id } = await aPetition(town);
  await list(town, "domain", "allow", "school.example");
  const busy = Array.from({ length: 10 }, () => ({ address: "2001:db8:1:2::1" }));
  await signedRows(town, id, busy);
  await signFrom(town, number, "2001:db8:1:2::9", { email: "eleventh@other.example" });
  await signFrom(town, number, "2001:db8:1:2::9", { email: "pupil@school.example" });
  await signFrom(town, number, "2001:db8:1:3::9", { email: "next.door@other.example" });
  await list(town, "network", "block", "2001:db8:1:2::/64");
  await signFrom(town, number, "2001:db8:1:2::9", { email: "another.pupil@school.example" });
  const { holds } = (await listHolds(town.ade, waiting))!;
  expect(holds).toMatchObject([
    { rule: "rate", rate: { count: 11, within: 60 } },
    { rule: "network", entry: "2001:db8:1:2::/64" },
  ]);
  expect(await listHolds(town.ade, waiting)).toMatchObject({ counts: { waiting: 2 } });
});

function signFrom(town: Town, number: number, address: string, form: Partial<SignatureForm>) {
  return sign({ ...town.anyone, address }, number, signer(form));
}

async function confirmAll(town: Town) {
  const rows = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE council_id = $1 AND state = 'pending' ORDER BY id",
    [town.council.id],
  );
  const links = rows.map(({ id }) => ({ id, token: seal("signature", id) }));
  return Promise.all(links.map((link) => confirmSignature(town.anyone, link)));
}

async function list(town: Town, kind: RuleKind, effect: RuleEffect, value: string): Promise<void> {
  const rule = { kind, effect, values: [value], reason: "To be looked at." };
  expect(await addSigningRules(town.ade, rule)).toMatchObject({ ok: true });
}
