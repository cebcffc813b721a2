import { expect, test } from "vitest";
import { newsLink } from "#app/domains/petitions/queries/find-news-reader.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { listReviews } from "#app/domains/petitions/queries/list-reviews.server.ts";
import { reviewLink } from "#app/domains/petitions/queries/review-link.server.ts";
import * as review from "#app/routes/public/petitions/review.tsx";
import * as timelineAtom from "#app/routes/public/petitions/timeline-atom.ts";
import * as news from "#app/routes/public/signatures/news.tsx";
import * as entry from "#app/routes/staff/petitions/entries/entry.tsx";
import * as newEntry from "#app/routes/staff/petitions/entries/new.tsx";
import * as preview from "#app/routes/staff/petitions/entries/preview.tsx";
import * as removal from "#app/routes/staff/petitions/entries/removal.tsx";
import * as cancellation from "#app/routes/staff/petitions/mailings/cancellation.ts";
import * as newLetter from "#app/routes/staff/petitions/mailings/new.tsx";
import * as reviewPage from "#app/routes/staff/petitions/reviews/review.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { signed, startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const response = { summary: "We will.", willDo: "Plant limes\nWater them", why: "It is dry." };

test("an officer looks at an entry, tries it on themselves, publishes it with a letter, edits and removes it", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const params = { number: String(number), kind: "response" };
  const path = `/staff/petitions/${number}/entries`;

  const empty = { path, params, form: { summary: "We will." } };
  expect(await ask(town.ines, newEntry, empty)).toMatchObject({
    status: 422,
    data: { problems: [{ key: "missing-will-do" }, { key: "missing-why" }] },
  });
  const tried = { path, params, form: { ...response, toMe: "on" } };
  expect(await ask(town.ines, preview, tried)).toMatchObject({
    status: 200,
    data: {
      isSentToMe: true,
      values: { willDo: "Plant limes\nWater them" },
      preview: { details: { willDo: ["Plant limes", "Water them"] } },
    },
  });
  expect((await listEntries(town.ines, petitionId)).entries).toEqual([]);

  const mailed = { path, params, form: { ...response, mail: "on" } };
  expect(await ask(town.ines, newEntry, mailed)).toMatchObject({ status: 303, location: path });
  const [published] = (await listEntries(town.ines, petitionId)).entries;
  expect(await mailingsOf(petitionId)).toEqual(["waiting"]);

  const own = { number: String(number), id: published!.id };
  const changed = { ...response, summary: "We will soon.", revision: "1" };
  const edit = { path, params: own, form: changed };
  expect(await ask(town.ines, entry, edit)).toMatchObject({ status: 303 });
  expect(await ask(town.ines, entry, edit)).toMatchObject({
    status: 409,
    data: { problems: [{ key: "refused-entry-changed" }], values: { summary: "We will soon." } },
  });
  expect(await ask(town.ines, removal, { path, params: own, form: {} })).toMatchObject({
    status: 422,
  });
  const gone = { path, params: own, form: { reason: "It was wrong." } };
  expect(await ask(town.ines, removal, gone)).toMatchObject({ status: 303 });
  expect(await ask(town.ines, entry, { path, params: own })).toMatchObject({ status: 404 });
  expect(await mailingsOf(petitionId)).toEqual(["cancelled"]);
});

test("an officer writes a letter and stops it; one that is over is stopped by nobody", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const params = { number: String(number) };
  const path = `/staff/petitions/${number}/mailings`;
  const form = { subject: "The trees", text: "They have come." };
  expect(await ask(town.bryn, newLetter, { path, params, form })).toMatchObject({ location: path });

  const [mailing] = await reality("SELECT id FROM petition_mailings WHERE petition_id = $1", [id]);
  const stop = { path, params: { ...params, id: mailing!.id }, form: {} };
  expect(await ask(town.bryn, cancellation, stop)).toMatchObject({ status: 303, location: path });
  expect(await ask(town.bryn, cancellation, stop)).toMatchObject({ status: 409 });
  expect(
    await ask(town.bryn, cancellation, { ...stop, params: { ...params, id: "x" } }),
  ).toMatchObject({
    status: 404,
  });
});

test("looking at the link of a letter stops nothing, its button and a mail programme's one click do", async () => {
  const town = await aCouncil();
  const { id: petitionId } = await aPetition(town);
  await signed(town, petitionId, ["grace@westford.example"]);
  const [signature] = await reality("SELECT id FROM signatures WHERE petition_id = $1", [
    petitionId,
  ]);
  const { id } = signature!;
  const path = newsLink(id);
  for (const method of ["GET", "HEAD"])
    await ask(town.anyone, news, { path, params: { id }, method });
  const forged = { path: `/signatures/${id}/news?token=x`, params: { id }, form: {} };
  expect(await ask(town.anyone, news, forged)).toMatchObject({ status: 404 });
  expect(await wishOf(id)).toBe(true);

  const click = { path, params: { id }, form: { "List-Unsubscribe": "One-Click" } };
  expect(await ask(town.anyone, news, click)).toMatchObject({ status: 200 });
  expect(await wishOf(id)).toBe(false);
  expect(await ask(town.anyone, news, click)).toMatchObject({ status: 200 });
});

test("the organiser's link leads to a review, and scrutiny decides about it on a page of its own", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  await startedBy(town, petitionId, "omar@westford.example");
  await anEntry(town.ines, number, "response", aResponse());
  const path = (await reviewLink(town.anyone, { petitionId, number }))!;
  const params = { number: String(number) };

  expect(await ask(town.anyone, review, { path, params })).toMatchObject({
    data: { petition: { number, until: expect.any(Date) } },
  });
  const cut = { path: path.slice(0, -1), params };
  expect(await ask(town.anyone, review, cut)).toMatchObject({ status: 404 });
  const form = { text: "The lane is not named once." };
  expect(await ask(town.anyone, review, { ...cut, form })).toMatchObject({ status: 404 });
  expect(await ask(town.anyone, review, { path, params, form: {} })).toMatchObject({ status: 422 });
  expect(await ask(town.anyone, review, { path, params, form })).toMatchObject({
    data: { isAsked: true },
  });
  expect(await ask(town.anyone, review, { path, params, form })).toMatchObject({ status: 409 });

  const [asked] = await listReviews(town.priya);
  const own = { path: "/staff/petitions/reviews", params: { id: asked!.id } };
  const decision = { state: "accepted", decision: "In May." };
  expect(await ask(town.priya, reviewPage, { ...own, form: { state: "" } })).toMatchObject({
    status: 422,
  });
  expect(await ask(town.priya, reviewPage, { ...own, form: decision })).toMatchObject({
    status: 303,
  });
  expect(await ask(town.priya, reviewPage, { ...own, form: decision })).toMatchObject({
    status: 409,
  });
});

test("a petition that is removed is gone from its feed too", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const visit = { path: `/petitions/${number}/timeline.atom`, params: { number: String(number) } };
  expect(await ask(town.anyone, timelineAtom, visit)).toMatchObject({ status: 200 });
  await reality("UPDATE petitions SET state = 'removed', removed_at = now() WHERE id = $1", [id]);
  expect(await ask(town.anyone, timelineAtom, visit)).toMatchObject({ status: 410 });
});

async function mailingsOf(petitionId: string): Promise<string[]> {
  const rows = await reality("SELECT state FROM petition_mailings WHERE petition_id = $1", [
    petitionId,
  ]);
  return rows.map(({ state }) => state);
}

async function wishOf(id: string): Promise<boolean> {
  const [row] = await reality("SELECT wants_news FROM signatures WHERE id = $1", [id]);
  return row!.wants_news;
}
