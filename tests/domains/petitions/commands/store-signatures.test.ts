import { expect, test } from "vitest";
import {
  storeSignatures,
  type NewSignature,
} from "#app/domains/petitions/commands/store-signatures.sql.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a seat that was taken at this very moment is not stored over, and the answer says so", async () => {
  const town = await aCouncil();
  const { id: petitionId } = await aPetition(town);
  const [first, raced, other] = [aRow(petitionId), aRow(petitionId), aRow(petitionId)];
  other!.emailKey = "another";
  await town.anyone.rush((db) => storeSignatures(db, [first!], []));
  const stored = await town.anyone.rush((db) => storeSignatures(db, [raced!, other!], []));
  expect([...stored]).toEqual([other!.id]);
});

test("a held one is stored with what held it; the council's fence stands", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const { id: petitionId } = await aPetition(westford);
  const held = { ...aRow(petitionId), hold: { rule: "rate", seen: { count: 11, within: 60 } } };
  await westford.anyone.rush((db) => storeSignatures(db, [held as NewSignature], []));
  expect(
    await reality("SELECT rule, seen FROM signature_holds WHERE signature_id = $1", [held.id]),
  ).toEqual([{ rule: "rate", seen: { count: 11, within: 60 } }]);

  const smuggled = eastmere.anyone.rush((db) => storeSignatures(db, [aRow(petitionId)], []));
  await expect(smuggled).rejects.toThrow(/foreign key/);
});

function aRow(petitionId: string): NewSignature {
  return {
    id: newId(),
    petitionId,
    name: "Grace Adeyemi",
    nameKey: "grace adeyemi",
    email: "sealed",
    emailKey: "key",
    emailDomain: "westford.example",
    seat: 1,
    country: "GB",
    postcode: "WF1 1AA",
    areaId: null,
    connection: "lives",
    locale: "en",
    wantsNews: false,
    address: "203.0.113.9",
    network: "203.0.113.9",
    hold: null,
  };
}
