import { expect, test } from "vitest";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import * as erasure from "#app/routes/public/petitions/organiser/erasure.tsx";
import * as letter from "#app/routes/public/petitions/organiser/letter.tsx";
import * as organiser from "#app/routes/public/petitions/organiser/page.tsx";
import * as revision from "#app/routes/public/petitions/organiser/revision.tsx";
import * as withdrawal from "#app/routes/public/petitions/organiser/withdrawal.tsx";
import * as confirmation from "#app/routes/public/petitions/sponsors/confirmation.tsx";
import * as newSponsor from "#app/routes/public/petitions/sponsors/new.tsx";
import * as held from "#app/routes/staff/petitions/held.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import {
  aConfirmedStart,
  anAskedSponsor,
  aStart,
  schemeOf,
  someSponsors,
  sponsor,
  stateOf,
  type Start,
} from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const organisers = { organiser, letter, withdrawal, erasure, revision };

test("looking at a link changes nothing, pressing its button does", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  for (const method of ["GET", "HEAD"]) {
    for (const route of [organiser, letter, withdrawal, erasure]) {
      await ask(town.anyone, route, { ...pageOf(start), method });
    }
  }
  expect(await isConfirmed(start)).toBe(false);
  expect(await stateOf(start)).toBe("gathering");

  expect(await ask(town.anyone, organiser, { ...pageOf(start), form: {} })).toMatchObject({
    status: 303,
    location: pageOf(start).path,
  });
  expect(await isConfirmed(start)).toBe(true);
  await ask(town.anyone, withdrawal, { ...pageOf(start), form: {} });
  expect(await stateOf(start)).toBe("stopped");
});

test("forged, cut off and foreign links find no page and do nothing", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const [start, theirs] = [await aStart(town), await aStart(other)];
  const wrong = ["", "x", start.organiser.slice(0, -1), start.sponsors, theirs.organiser];
  for (const token of wrong) {
    for (const [name, route] of Object.entries(organisers)) {
      const page = pageOf({ ...start, organiser: token });
      expect((await ask(town.anyone, route, page)).status, name).toBe(404);
      const form = { title: "x", background: "x", details: "" };
      const sent = await ask(town.anyone, route, { ...page, form });
      expect([303, 404, 409], name).toContain(sent.status);
    }
  }
  expect(await stateOf(start)).toBe("gathering");
  expect(await isConfirmed(start)).toBe(false);
});

test("the organiser sees the link to pass on, and once it is open who asked and who confirmed", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await someSponsors(town, start, 1);
  await anAskedSponsor(town, start, { email: "late@westford.example" });
  expect(await ask(town.anyone, organiser, pageOf(start))).toMatchObject({
    data: {
      petition: {
        sponsors: { confirmed: 1, min: 2, max: 20 },
        sponsorLink: `${town.council.origin}/petitions/${start.number}/sponsors/new?token=${start.sponsors}`,
        days: [],
      },
    },
  });
  await setState(start, "open");
  const { data } = await ask(town.anyone, organiser, pageOf(start));
  expect(data).toMatchObject({
    petition: { sponsorLink: null, days: [{ asked: 3, confirmed: 2 }] },
  });
});

test("the link for sponsors shows nothing of the petition before somebody asks, and no title ever", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const before = await ask(town.anyone, newSponsor, sponsorsPage(start));
  expect(JSON.stringify(before)).not.toMatch(/towpath/i);
  const shown = await ask(town.anyone, newSponsor, sponsorsPage(start, "&text=shown"));
  expect(shown).toMatchObject({ data: { petition: { title: expect.stringMatching(/towpath/) } } });
  const titles = newSponsor.meta({ data: shown.data } as never);
  expect(titles).toContainEqual({ title: "Support a petition before it is published" });
  expect(await showPetition(town.anyone, start.number)).toBeNull();
});

test("it works for exactly the maximum; the next person sees that it is being checked", async () => {
  const town = await aCouncil();
  await schemeOf(town, { sponsors: { min: 1, max: 2 } });
  const start = await aConfirmedStart(town);
  const { link } = await anAskedSponsor(town, start, { email: "slow@westford.example" });
  await someSponsors(town, start, 2);
  const page = await ask(town.anyone, newSponsor, sponsorsPage(start, "&text=shown"));
  expect(page).toMatchObject({ status: 200, data: { isChecking: true, petition: null } });
  const form = { ...sponsor({ email: "third@westford.example" }) };
  expect(await ask(town.anyone, newSponsor, { ...sponsorsPage(start), form })).toMatchObject({
    status: 409,
  });
  const at = { path: `/sponsors/x?token=${link!.token}`, params: { id: link!.id } };
  expect(await ask(town.anyone, confirmation, at)).toMatchObject({
    data: { sponsor: { takes: false } },
  });
  expect((await ask(town.anyone, confirmation, { ...at, form: {} })).status).toBe(409);
});

test("the link for sponsors follows the petition: to its page, or nowhere", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  for (const [state, expected] of [
    ["open", { status: 302, location: `/petitions/${start.number}` }],
    ["closed", { status: 302 }],
    ["rejected", { status: 302, location: `/petitions/${start.number}` }],
    ["withdrawn", { status: 302 }],
    ["hidden", { status: 404 }],
    ["stopped", { status: 404 }],
    ["removed", { status: 404 }],
    ["returned", { status: 200 }],
    ["waiting", { status: 200 }],
  ] as const) {
    await setState(start, state);
    expect(await ask(town.anyone, newSponsor, sponsorsPage(start)), state).toMatchObject(expected);
  }
});

test("a petition that came back is shown with the reasons, and sent in again from its page", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await reality(
    `UPDATE petitions SET state = 'returned', returns = 1, rejection_codes = '{no-action}',
       rejection_details = 'Say what we should do.', resubmit_by = now() + interval '3 days'
     WHERE id = $1`,
    [start.id],
  );
  expect(await ask(town.anyone, revision, pageOf(start))).toMatchObject({
    data: { why: { sentence: "Say what we should do.", reasons: [expect.any(String)] } },
  });
  const refused = { title: "=1", background: "", details: "" };
  expect(await ask(town.anyone, revision, { ...pageOf(start), form: refused })).toMatchObject({
    status: 422,
  });
  const form = { title: "Put lamps on the towpath", background: "It is dark.", details: "" };
  expect((await ask(town.anyone, revision, { ...pageOf(start), form })).status).toBe(303);
  expect(await stateOf(start)).toBe("waiting");
});

test("moderators find what is held back, and let it through", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  await reality("UPDATE petitions SET held_because = 'rate' WHERE id = $1", [start.id]);
  const path = "/staff/petitions/held";
  expect(await ask(town.tom, held, { path })).toMatchObject({
    data: { petitions: [{ number: start.number, fromThere: 1 }] },
  });
  for (const number of ["", "x", "-1", "99999999999", "0"]) {
    expect([400, 409]).toContain((await ask(town.tom, held, { path, form: { number } })).status);
  }
  const form = { number: `${start.number}` };
  expect((await ask(town.tom, held, { path, form })).status).toBe(303);
  expect(await ask(town.tom, held, { path })).toMatchObject({ data: { petitions: [] } });
});

function pageOf({ number, organiser: token }: Start) {
  return { path: `/petitions/${number}/organiser?token=${token}`, params: { number: `${number}` } };
}

function sponsorsPage({ number, sponsors }: Start, more = "") {
  const path = `/petitions/${number}/sponsors/new?token=${sponsors}${more}`;
  return { path, params: { number: `${number}` } };
}

async function setState({ id }: Start, state: string): Promise<void> {
  await reality("UPDATE petitions SET state = $2 WHERE id = $1", [id, state]);
}

async function isConfirmed({ id }: Start): Promise<boolean> {
  const rows = await reality(
    "SELECT 1 FROM petition_creators WHERE petition_id = $1 AND confirmed_at IS NOT NULL",
    [id],
  );
  return rows.length > 0;
}
