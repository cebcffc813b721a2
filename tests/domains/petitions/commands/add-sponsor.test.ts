import { expect, test } from "vitest";
import { addSponsor } from "#app/domains/petitions/commands/add-sponsor.server.ts";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { confirmSponsor } from "#app/domains/petitions/commands/confirm-sponsor.server.ts";
import { publishPetition } from "#app/domains/petitions/commands/publish-petition.server.ts";
import { releaseSignatures } from "#app/domains/petitions/commands/release-signatures.server.ts";
import { sealList } from "#app/domains/petitions/queries/seal-list.server.ts";
import { sumsOf } from "#tests/domains/petitions/counts.ts";
import { holdsOf, totalsOf } from "#tests/domains/petitions/held.ts";
import {
  aConfirmedStart,
  anAskedSponsor,
  schemeOf,
  someSponsors,
  sponsor,
  stateOf,
  type Start,
} from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("somebody with the link asks to support, and a letter is due", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const { outcome } = await anAskedSponsor(town, start);
  expect(outcome).toEqual({ ok: true, value: null });
  const [row] = await sponsorsOf(start);
  expect(row).toMatchObject({
    state: "pending",
    name_key: "grace adeyemi",
    area_id: town.areas[1]!.id,
    letters: 1,
  });
  expect(await asked(town)).toBe(1);
});

test("the same mailbox asks again: the same answer, no second sponsor, five letters at most", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  for (let press = 1; press <= 7; press += 1) {
    const { outcome } = await anAskedSponsor(town, start);
    expect(outcome).toEqual({ ok: true, value: null });
  }
  expect(await sponsorsOf(start)).toHaveLength(1);
  expect(await asked(town)).toBe(5);
});

test("the organiser is no sponsor of their own petition, and hears nothing of it", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const form = sponsor({ email: "omar@westford.example" });
  const link = { number: start.number, token: start.sponsors, address: "" };
  expect(await addSponsor(town.anyone, link, form)).toEqual({ ok: true, value: null });
  expect(await sponsorsOf(start)).toEqual([]);
  expect(await asked(town)).toBe(0);
});

test("without the link, without belonging to the place, or beyond the most, nobody is added", async () => {
  const town = await aCouncil();
  await schemeOf(town, { sponsors: { min: 1, max: 2 }, whoMaySign: ["lives"] });
  const start = await aConfirmedStart(town);
  const link = { number: start.number, token: start.sponsors, address: "" };
  const add = async (different: object, form = {}) => {
    const outcome = await addSponsor(town.anyone, { ...link, ...different }, sponsor(form));
    return outcome.ok ? "added" : outcome.reason;
  };
  expect(await add({ token: start.sponsors.slice(1) })).toBe("sponsor-link-unknown");
  expect(await add({ token: start.organiser })).toBe("sponsor-link-unknown");
  expect(await add({ number: 999 })).toBe("sponsor-link-unknown");
  expect(await add({}, { connection: "works" })).toBe("sponsor-connection");
  await someSponsors(town, start, 2);
  expect(await add({}, { email: "third@westford.example" })).toBe("sponsors-enough");
  expect(await addSponsor(town.audrey, link, sponsor())).toMatchObject({ ok: false });
  expect(await sponsorsOf(start)).toHaveLength(2);
});

test("rules of signing judge sponsors too: a held one supports like any, and counts once released", async () => {
  const town = await aCouncil();
  await schemeOf(town, { sponsors: { min: 2, max: 20 } });
  const reason = "Mailboxes for ten minutes.";
  const values = ["throwaway.example"];
  await addSigningRules(town.ade, { kind: "domain", effect: "block", values, reason });
  const start = await aConfirmedStart(town);
  await someSponsors(town, start, 1);
  const { outcome, link } = await anAskedSponsor(town, start, { email: "a@throwaway.example" });
  expect(outcome).toEqual({ ok: true, value: null });
  expect(await confirmSponsor(town.anyone, link!)).toMatchObject({ ok: true });
  expect(await stateOf(start)).toBe("waiting");
  expect(await holdsOf(town)).toMatchObject([{ outcome: null, hold_rule: "domain" }]);

  const { version } = await town.tom.read((db) =>
    db.petition.findFirstOrThrow({ where: { id: start.id }, select: { version: true } }),
  );
  await publishPetition(town.tom, { number: start.number, version, mail: false });
  // The organiser and one sponsor.
  expect(await totalsOf(town, start.id)).toEqual({ total: 2, places: 2, standing: 2 });
  const page = sealList(town.tom, [link!.id]);
  expect(await releaseSignatures(town.tom, { ...page, signatures: [link!.id] })).toMatchObject({
    value: { released: 1, counted: 1 },
  });
  expect(await totalsOf(town, start.id)).toEqual({ total: 3, places: 3, standing: 3 });
});

test("a sponsor who is released before the petition is published counts from its publication", async () => {
  const town = await aCouncil();
  await schemeOf(town, { sponsors: { min: 1, max: 20 } });
  await addSigningRules(town.ade, {
    kind: "domain",
    effect: "block",
    values: ["throwaway.example"],
    reason: "Mailboxes for ten minutes.",
  });
  const start = await aConfirmedStart(town);
  const { link } = await anAskedSponsor(town, start, { email: "a@throwaway.example" });
  await confirmSponsor(town.anyone, link!);
  const page = sealList(town.tom, [link!.id]);
  expect(await releaseSignatures(town.tom, { ...page, signatures: [link!.id] })).toMatchObject({
    value: { released: 1, counted: 0 },
  });
  expect(await sumsOf(start.id)).toMatchObject({ total: 0, places: 0 });
  const { version } = await town.tom.read((db) =>
    db.petition.findFirstOrThrow({ where: { id: start.id }, select: { version: true } }),
  );
  await publishPetition(town.tom, { number: start.number, version, mail: false });
  expect(await totalsOf(town, start.id)).toEqual({ total: 2, places: 2, standing: 2 });
});

function sponsorsOf({ id }: Start) {
  return reality("SELECT * FROM signatures WHERE petition_id = $1 AND kind = 'sponsor'", [id]);
}

async function asked({ council }: Town): Promise<number> {
  const rows = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND topic = 'petition.sponsor-asked'",
    [council.id],
  );
  return rows.length;
}
