import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { confirmSponsor } from "#app/domains/petitions/commands/confirm-sponsor.server.ts";
import {
  aConfirmedStart,
  anAskedSponsor,
  schemeOf,
  someSponsors,
  stateOf,
} from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a petition with sponsors enough comes to the moderators, once", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await someSponsors(town, start, 1);
  expect(await stateOf(start)).toBe("gathering");
  await someSponsors(town, start, 3);
  expect(await stateOf(start)).toBe("waiting");
  const [row] = await reality("SELECT sponsored_at, version FROM petitions WHERE id = $1", [
    start.id,
  ]);
  expect(row).toMatchObject({ sponsored_at: expect.any(Date), version: 2 });
  expect(await announced(town, "petition.sponsored")).toHaveLength(1);
  expect(await announced(town, "petition.sponsor-confirmed")).toMatchObject([
    { payload: { sponsors: 1 } },
    { payload: { sponsors: 2 } },
  ]);
});

test("a sponsor counts once, however often they press", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const { link } = await anAskedSponsor(town, start);
  const presses = await Promise.all(
    Array.from({ length: 8 }, () => confirmSponsor(town.anyone, link!)),
  );
  expect(presses.every(({ ok }) => ok)).toBe(true);
  expect(await announced(town, "petition.sponsor-confirmed")).toHaveLength(1);
  expect(await stateOf(start)).toBe("gathering");
});

test("exactly the most are taken, also of many at once", async () => {
  const town = await aCouncil();
  await schemeOf(town, { sponsors: { min: 1, max: 3 } });
  const start = await aConfirmedStart(town);
  const links = [];
  for (const name of ["a", "b", "c", "d", "e"]) {
    const { link } = await anAskedSponsor(town, start, { email: `${name}@westford.example` });
    links.push(link!);
  }
  const outcomes = await Promise.all(links.map((link) => confirmSponsor(town.anyone, link)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([
    { ok: false, reason: "sponsors-enough" },
    { ok: false, reason: "sponsors-enough" },
  ]);
});

test("whoever confirms once the petition is open signs it like everybody else", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const { link } = await anAskedSponsor(town, start);
  await reality("UPDATE petitions SET state = 'open' WHERE id = $1", [start.id]);
  const [{ id }] = (await reality<{ id: string }>(
    "SELECT contribution_id AS id FROM petitions WHERE id = $1",
    [start.id],
  )) as [{ id: string }];
  await changeVisibility(town.anyone, id, "visible");
  expect(await confirmSponsor(town.anyone, link!)).toEqual({
    ok: true,
    value: { number: start.number, isOpen: true },
  });
  expect(await announced(town, "signatures.confirmed")).toHaveLength(1);
});

test("forged, cut off and unknown links do nothing", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const { link } = await anAskedSponsor(town, start);
  const { id, token } = link!;
  const unknown = { ok: false, reason: "sponsor-link-unknown" };
  for (const wrong of [
    { id, token: "" },
    { id, token: token.slice(0, -2) },
    { id: "nobody", token },
    { id: start.id, token },
  ]) {
    expect(await confirmSponsor(town.anyone, wrong)).toEqual(unknown);
  }
});

function announced({ council }: Town, topic: string) {
  return reality<{ payload: object }>(
    "SELECT payload FROM outbox WHERE council_id = $1 AND topic = $2 ORDER BY created_at, id",
    [council.id, topic],
  );
}
