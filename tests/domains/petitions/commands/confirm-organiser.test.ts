import { expect, test } from "vitest";
import { confirmOrganiser } from "#app/domains/petitions/commands/confirm-organiser.server.ts";
import { aStart, schemeOf, someSponsors, stateOf } from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("whoever holds the link confirms, once however often, and signs with it", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  for (let press = 1; press <= 2; press += 1) {
    expect(await confirmOrganiser(town.anyone, start.number, start.organiser)).toMatchObject({
      ok: true,
    });
  }
  const rows = await reality(
    `SELECT s.state, s.confirmed_in IS NOT NULL AS counts, c.confirmed_at IS NOT NULL AS confirmed
     FROM signatures s JOIN petition_creators c USING (petition_id) WHERE petition_id = $1`,
    [start.id],
  );
  expect(rows).toEqual([{ state: "confirmed", counts: true, confirmed: true }]);
  expect(await stateOf(start)).toBe("gathering");
});

test("no other link does, be it forged, cut off, of another petition or of another council", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const [start, another, theirs] = [await aStart(town), await aStart(town), await aStart(other)];
  const { number, organiser, sponsors } = start;
  const wrong = ["", "x", organiser.slice(0, -1), `${organiser}x`, another.organiser, sponsors];
  for (const token of [...wrong, theirs.organiser]) {
    expect(await confirmOrganiser(town.anyone, number, token)).toEqual({
      ok: false,
      reason: "organiser-unknown",
    });
  }
  expect(await confirmOrganiser(town.anyone, 999, organiser)).toMatchObject({ ok: false });
});

test("where no sponsors are needed it goes straight to the moderators", async () => {
  const town = await aCouncil();
  await schemeOf(town, { sponsors: { min: 0, max: 5 } });
  const start = await aStart(town);
  expect(await stateOf(start)).toBe("gathering");
  await confirmOrganiser(town.anyone, start.number, start.organiser);
  expect(await stateOf(start)).toBe("waiting");
});

test("where there are sponsors already it goes to the moderators with the confirmation", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  await someSponsors(town, start, 2);
  expect(await stateOf(start)).toBe("gathering");
  await confirmOrganiser(town.anyone, start.number, start.organiser);
  expect(await stateOf(start)).toBe("waiting");
});
