import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { tidyText } from "#app/platform/forms/tidy-text.ts";
import * as begin from "#app/routes/public/petitions/new/begin.tsx";
import * as check from "#app/routes/public/petitions/new/check.tsx";
import * as draftPage from "#app/routes/public/petitions/new/draft.tsx";
import * as later from "#app/routes/public/petitions/new/later.tsx";
import * as otherWays from "#app/routes/public/petitions/new/other-ways.tsx";
import * as words from "#app/routes/public/petitions/new/words.tsx";
import * as you from "#app/routes/public/petitions/new/you.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { newPlace, written } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";
import { realData } from "#tests/support/real-data.ts";
import { workOff } from "#tests/support/work-off.ts";

const { title, background, details, ...person } = written;
const base = "/petitions/new";

test("from the first page to the last, each leads to the next, and from the check back to it", async () => {
  const town = await aCouncil();
  const draft = await begun(town);
  const send = (route: Parameters<typeof ask>[1], path: string, form: Record<string, string>) =>
    ask(town.anyone, route, { path: base + path, form, draft, address: newPlace() });

  expect(await send(words, "/words", { title, background, details })).toMatchObject({
    status: 303,
    location: `${base}/similar`,
  });
  expect((await send(you, "/you", person)).location).toBe(`${base}/check`);
  expect(await ask(town.anyone, check, { path: `${base}/check`, draft })).toMatchObject({
    status: 200,
    data: { draft: { title, background, details, email: person.email, place: "WF1 1AA" } },
  });
  const changed = { ...person, email: "second@westford.example" };
  expect((await send(you, "/you", changed)).location).toBe(`${base}/check`);
  expect((await send(begin, "", { connection: "works", concerns: "council" })).location).toBe(
    `${base}/check`,
  );
  expect((await send(check, "/check", {})).location).toBe("/petitions/started");
  expect((await send(check, "/check", {})).location).toBe("/petitions/started");

  await workOff(town.council);
  const letters = await reality<{ recipient: string }>(
    "SELECT recipient FROM emails WHERE council_id = $1",
    [town.council.id],
  );
  expect(await opened(town.anyone, "recipient", letters)).toEqual([
    { recipient: "second@westford.example" },
  ]);
  expect((await ask(town.anyone, check, { path: `${base}/check`, draft })).location).toBe(
    "/petitions/started",
  );
});

test("whoever is turned away learns why, gets no cookie, and nothing is stored", async () => {
  const town = await aCouncil();
  for (const [because, form] of [
    ["connection", { connection: "none", concerns: "council" }],
    ["planning", { connection: "lives", concerns: "planning" }],
    ["licensing", { connection: "lives", concerns: "licensing" }],
    ["appeals", { connection: "lives", concerns: "appeals" }],
  ] as const) {
    const answer = await ask(town.anyone, begin, { path: base, form });
    const path = `${base}/other-ways?because=${because}`;
    expect(answer).toMatchObject({ status: 303, location: path, cookie: null });
    expect(await ask(town.anyone, otherWays, { path })).toMatchObject({
      status: 200,
      data: { way: { kind: because } },
    });
  }
  expect(
    await reality("SELECT 1 FROM petition_drafts WHERE council_id = $1", [town.council.id]),
  ).toEqual([]);
  const path = `${base}/other-ways?because=moon`;
  expect((await ask(town.anyone, otherWays, { path })).status).toBe(404);
});

test("one character too many is refused on the same page, with the text kept", async () => {
  const town = await aCouncil();
  const draft = await begun(town);
  const form = { title: "x".repeat(81), background: `${"x\r\n".repeat(150)}x`, details };
  const answer = await ask(town.anyone, words, { path: `${base}/words`, form, draft });
  expect(answer).toMatchObject({
    status: 422,
    data: {
      problems: [
        { field: "title", key: "start-title-long" },
        { field: "background", key: "start-background-long" },
      ],
      values: { title: form.title },
    },
  });
  const exactly = { title: "x".repeat(80), background: "x\r\n".repeat(149) + "xx", details: "" };
  expect(
    (await ask(town.anyone, words, { path: `${base}/words`, form: exactly, draft })).status,
  ).toBe(303);
});

test("another country clears the postcode that was typed before", async () => {
  const town = await aCouncil();
  const draft = await begun(town);
  const abroad = { ...person, where: "abroad", country: "FR" };
  await ask(town.anyone, you, { path: `${base}/you`, form: abroad, draft });
  expect((await findDraft(town.anyone, draft))!.content).toMatchObject({
    where: "abroad",
    postcode: "",
    country: "FR",
  });
});

test("a link to go on later leads to the same draft, on a press and not before", async () => {
  const town = await aCouncil();
  const draft = await begun(town);
  const mailed = await ask(town.anyone, later, {
    path: `${base}/later`,
    form: { email: "omar@westford.example" },
    draft,
  });
  expect(mailed).toMatchObject({ status: 200, data: { isSent: true } });
  const at = { path: `/petitions/drafts/${draft}`, params: { secret: draft } };
  expect(await ask(town.anyone, draftPage, at)).toMatchObject({ status: 200, cookie: null });
  expect(await ask(town.anyone, draftPage, { ...at, form: {} })).toMatchObject({
    status: 303,
    location: `${base}/words`,
    cookie: draft,
  });
  const wrong = { path: "/petitions/drafts/cut", params: { secret: draft.slice(0, -1) } };
  expect((await ask(town.anyone, draftPage, wrong)).status).toBe(404);
  expect((await ask(town.anyone, draftPage, { ...wrong, form: {} })).status).toBe(404);
});

test("words that are not finished are put aside as they are, and gone on with", async () => {
  const town = await aCouncil();
  const draft = await begun(town);
  const form = { title: "=x", background: "", details, next: "later" };
  const path = `${base}/words`;
  expect(await ask(town.anyone, words, { path, form, draft })).toMatchObject({
    status: 303,
    location: `${base}/later`,
  });
  expect(await ask(town.anyone, words, { path, draft })).toMatchObject({
    data: { values: { title: "=x", background: "", details } },
  });
  const unready = await ask(town.anyone, check, { path: `${base}/check`, draft });
  expect(unready.location).toBe(path);
});

test("without a draft every page leads to the first", async () => {
  const town = await aCouncil();
  for (const [route, path] of [
    [words, "/words"],
    [you, "/you"],
    [check, "/check"],
    [later, "/later"],
  ] as const) {
    for (const draft of ["", "forged-forged-forged"]) {
      const answer = await ask(town.anyone, route, { path: base + path, draft });
      expect(answer).toMatchObject({ status: 303, location: base });
    }
  }
  const sent = await ask(town.anyone, check, { path: `${base}/check`, form: {} });
  expect(sent.location).toBe(base);
});

test("none of these pages may be found by searching, or kept for others", async () => {
  const folders = ["new", "organiser", "sponsors"].map(
    (one) => `app/routes/public/petitions/${one}`,
  );
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const { meta, handle } = await import(`#${file}`);
    expect(meta({ data: { title: "" } }), file).toContainEqual({
      name: "robots",
      content: "noindex",
    });
    expect(handle?.page, file).toBeUndefined();
  }
});

const corpus = realData("corpora/naughty-strings.json", "naughty strings");
const strings: string[] = corpus.isThere ? JSON.parse(readFileSync(corpus.path, "utf8")) : [];

test.skipIf(strings.length === 0)(
  "the forms break at no string, and keep what they take",
  async () => {
    const town = await aCouncil();
    const draft = await begun(town);
    const taken: Record<string, number> = {};
    for (let at = 0; at < strings.length; at += 12) {
      const text = strings[at]!;
      for (const [route, path, field] of [
        [words, "/words", "title"],
        [words, "/words", "details"],
        [you, "/you", "name"],
        [you, "/you", "postcode"],
        [later, "/later", "email"],
      ] as const) {
        const usual = route === words ? { title, background, details } : person;
        const form = { ...usual, [field]: text };
        const { status } = await ask(town.anyone, route, { path: base + path, form, draft });
        expect([200, 303, 409, 422], `${field} ${JSON.stringify(text)}`).toContain(status);
        if (status !== 303 || field === "postcode") continue;
        taken[field] = (taken[field] ?? 0) + 1;
        const { content } = (await findDraft(town.anyone, draft))!;
        const expected = tidyText(text).trim();
        if (field === "details") expect(content.details).toBe(expected);
      }
    }
    expect(taken.details).toBeGreaterThan(15);
    expect(taken.name).toBeGreaterThan(3);
  },
  60_000,
);

/** A draft whose first page is answered; its secret is in the cookie. */
async function begun(town: Town): Promise<string> {
  const form = { connection: "lives", concerns: "council" };
  const answer = await ask(town.anyone, begin, { path: base, form });
  expect(answer).toMatchObject({ status: 303, location: `${base}/words` });
  return answer.cookie!;
}
