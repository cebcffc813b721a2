import { expect, test } from "vitest";
import type { Locale } from "#app/platform/context.ts";
import * as similar from "#app/routes/public/petitions/new/similar.tsx";
import * as words from "#app/routes/public/petitions/new/words.tsx";
import * as you from "#app/routes/public/petitions/new/you.tsx";
import * as petition from "#app/routes/staff/petitions/petition.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aDraft } from "#tests/domains/petitions/a-start.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { publicPetitions } from "#tests/domains/petitions/public-petitions.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { aCouncil } from "#tests/support/council.ts";

test("of seven alike the five most similar are shown, to be opened, and whoever writes may go on", async () => {
  const town = await aCouncil();
  const titles = [
    "Buses",
    "Night buses to the hospital and the harbour, please",
    "More buses at night",
    "Keep the night buses",
    "Keep the night buses running",
    "Keep night buses running in winter",
    "Night buses",
  ];
  await publicPetitions(town, ...titles);

  const draft = await aDraft(town, {});
  const form = { title: "Keep the night buses running", background: "It is time.", details: "" };
  const path = "/petitions/new/words";
  expect(await ask(town.anyone, words, { path, form, draft })).toMatchObject({
    location: "/petitions/new/similar",
  });
  const answer = await ask(town.anyone, similar, { path: "/petitions/new/similar", draft });
  const { matters, next } = answer.data as { matters: { title: string }[]; next: string };
  expect(matters).toHaveLength(5);
  expect(matters[0]).toMatchObject({ title: "Keep the night buses running", href: "/petitions/5" });
  expect(matters.map(({ title }) => title)).not.toContain("Buses");

  const html = shownPage(similar.default, "en", answer);
  expect(html.match(/href="\/petitions\/\d+"/g)).toHaveLength(5);
  expect(html).toContain(`href="${next}"`);
  expect((await ask(town.anyone, you, { path: next, draft })).status).toBe(200);
});

test("a moderator who reads in Welsh finds what is similar to English words", async () => {
  const town = await aCouncil();
  await publicPetitions(town, "Lamps along dark pavements", "Mend the swings");
  const { number } = await aWaitingPetition(town, { title: "Light the path at night" });
  const found = async (locale: Locale) => {
    const path = `/staff/petitions/${number}`;
    const params = { number: `${number}` };
    const { data } = await ask({ ...town.tom, locale }, petition, { path, params });
    return (data as { similar: { title: string }[] }).similar.map(({ title }) => title);
  };
  expect(await found("cy")).toEqual(await found("en"));
  expect(await found("cy")).toEqual(["Lamps along dark pavements"]);
});
