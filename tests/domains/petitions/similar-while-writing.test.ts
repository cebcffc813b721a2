import { expect, test } from "vitest";
import type { Context } from "#app/platform/context.ts";
import * as check from "#app/routes/public/petitions/new/check.tsx";
import * as words from "#app/routes/public/petitions/new/words.tsx";
import * as revision from "#app/routes/public/petitions/organiser/revision.tsx";
import * as similar from "#app/routes/public/petitions/similar.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aConfirmedStart, aDraft, stateOf } from "#tests/domains/petitions/a-start.ts";
import { naughtyStrings } from "#tests/domains/petitions/naughty.ts";
import { publicPetitions } from "#tests/domains/petitions/public-petitions.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const heading = "What there is already on this";
const typed = { title: "Keep the night buses running", background: "", details: "" };

test("words being written are answered with the five most similar, in the language of the page", async () => {
  const town = await aCouncil();
  const others = ["Keep night buses", "More buses at night", "Night buses", "Free night buses"];
  await publicPetitions(town, "Night buses, please", "Keep the night buses running", ...others);
  const { status, type, html } = await answerTo(town.anyone, typed);
  expect({ status, type }).toEqual({ status: 200, type: "text/html; charset=utf-8" });
  expect(html).toContain(heading);
  const links = [...html.matchAll(/href="(\/petitions\/\d+)" target="_blank" rel="noopener"/g)];
  expect(links).toHaveLength(5);
  expect(links[0]![1]).toBe("/petitions/2");
  const welsh = await answerTo(at(town.anyone, { locale: "cy" }), typed);
  expect(welsh.html).toContain("Beth sydd yma eisoes ar hyn");
});

test("where there is nothing alike nothing is answered; what is not public is nothing", async () => {
  const town = await aCouncil();
  await publicPetitions(town, "Keep the night buses running");
  const nothing = { status: 204, type: null, html: "" };
  expect(await answerTo(town.anyone, { ...typed, title: "Mend the swings" })).toEqual(nothing);
  await reality("UPDATE petitions SET state = 'returned' WHERE council_id = $1", [town.council.id]);
  for (const somebody of [town.anyone, town.omar, town.tom]) {
    expect(await answerTo(somebody, typed)).toEqual(nothing);
  }
});

test("too little and too much is refused, and no words break it", async () => {
  const { anyone } = await aCouncil();
  const refused = { status: 422, html: "" };
  for (const wrong of [
    {},
    { ...typed, title: " Night buses  " },
    { ...typed, title: "x".repeat(5_001) },
    { ...typed, background: "x".repeat(5_001) },
    { ...typed, details: "x".repeat(5_001) },
  ]) {
    expect(await answerTo(anyone, wrong)).toMatchObject(refused);
  }
  for (const text of naughtyStrings(9)) {
    const form = { title: `The night buses ${text}`, background: text, details: text };
    expect([200, 204, 422], text).toContain((await answerTo(anyone, form)).status);
  }
});

test("the page of the words says where to ask, and is empty until somebody has", async () => {
  const town = await aCouncil();
  await publicPetitions(town, typed.title);
  const draft = await aDraft(town, {});
  const answer = await ask(town.anyone, words, { path: "/petitions/new/words", draft });
  expect(asideIn(shownPage(words.default, "cy", answer))).toEqual({
    attributes: 'aria-live="polite" data-similar="/petitions/similar?lang=cy" data-telling="12"',
    content: "",
  });
});

test("before a petition is sent in, what there is on the matter is shown once more", async () => {
  const town = await aCouncil();
  const path = "/petitions/new/check";
  const draft = await aDraft(town);
  const before = await ask(town.anyone, check, { path, draft });
  expect(shownPage(check.default, "en", before)).not.toContain(heading);

  await publicPetitions(town, "Light the towpath to the lock");
  const html = shownPage(check.default, "en", await ask(town.anyone, check, { path, draft }));
  expect(html).toContain(heading);
  expect(html).toContain('href="/petitions/1" target="_blank"');
  expect(html.indexOf("/petitions/1")).toBeLessThan(html.indexOf("Send it in"));
});

test("better words for a petition that came back are sent once what is like them was shown", async () => {
  const town = await aCouncil();
  const start = await aReturned(town);
  await publicPetitions(town, "Mend the swings in the park", "Light the towpath to the lock");
  const place = {
    path: `/petitions/${start.number}/organiser/revision?token=${start.organiser}`,
    params: { number: `${start.number}` },
  };
  const first = shownPage(revision.default, "en", await ask(town.anyone, revision, place));
  expect(asideIn(first).content).toContain("Light the towpath to the lock");
  expect(asideIn(first).content).not.toContain("to the station");
  const shown = /name="shown" value="([^"]*)"/.exec(first)![1]!;
  expect(shown).toBe("/petitions/3");

  const better = { title: "Mend the swings", background: "A chain is broken.", details: "" };
  const send = (form: Record<string, string>) => ask(town.anyone, revision, { ...place, form });
  expect(await send({ ...better, shown })).toMatchObject({
    status: 200,
    data: { values: better, matters: [{ href: "/petitions/2" }] },
  });
  expect(await stateOf(start)).toBe("returned");
  expect((await send({ ...better, shown: "/petitions/3 /petitions/2" })).status).toBe(303);
  expect(await stateOf(start)).toBe("waiting");
});

test("better words that nothing is like are sent at once", async () => {
  const town = await aCouncil();
  const start = await aReturned(town);
  await publicPetitions(town, "Light the towpath to the lock");
  const path = `/petitions/${start.number}/organiser/revision?token=${start.organiser}`;
  const form = { title: "Open the baths on Sundays", background: "Many ask.", details: "" };
  const params = { number: `${start.number}` };
  expect((await ask(town.anyone, revision, { path, params, form })).status).toBe(303);
  expect(await stateOf(start)).toBe("waiting");
});

async function answerTo({ council, ...context }: Context, form: Record<string, string>) {
  const body = new URLSearchParams(form);
  const request = new Request(`${council.origin}/petitions/similar`, { method: "POST", body });
  const page = { tags: new Set<string>(), tag: () => undefined };
  const web = { ...context, council, address: "198.51.100.1", page };
  const answer = await similar
    .action({ request, params: {}, context: web })
    .catch((thrown: Response) => thrown);
  const { status, headers } = answer;
  return { status, type: headers.get("Content-Type"), html: await answer.text() };
}

async function aReturned(town: Town) {
  const start = await aConfirmedStart(town);
  await reality(
    `UPDATE petitions SET state = 'returned', returns = 1, resubmit_by = now() + interval '3 days'
     WHERE id = $1`,
    [start.id],
  );
  return start;
}

function asideIn(html: string) {
  const [, attributes, content] =
    /<div class="form-and-aside__aside" ([^>]*)>(.*?)<\/div><div class="govuk-button-group">/.exec(
      html,
    )!;
  return { attributes, content };
}
