import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { addSponsor } from "#app/domains/petitions/commands/add-sponsor.server.ts";
import { showSponsoring } from "#app/domains/petitions/queries/show-sponsoring.server.ts";
import { hotHandlers } from "#app/hot-routes.server.ts";
import * as signPage from "#app/routes/public/petitions/sign.tsx";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aConfirmedStart, schemeOf, sponsor } from "#tests/domains/petitions/a-start.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { filledIn as grace, open, send } from "#tests/domains/petitions/the-form.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("where the scheme is for adults the form asks for it; elsewhere it does not", async () => {
  const town = await aCouncil();
  const [adults, all] = [await forAdults(town), await aPetition(town)];
  for (const [locale, question] of [
    ["en", "I am 18 or older"],
    ["cy", "Rwy’n 18 oed neu’n hŷn"],
  ] as const) {
    const seen = async (number: number) =>
      shownPage(signPage.default, locale, await open(town, number));
    expect(await seen(adults)).toContain(question);
    expect(await seen(all.number)).not.toContain(question);
  }
});

test("nobody signs there without saying so, neither the quick way nor on the page", async () => {
  const town = await aCouncil();
  const [adults, all] = [await forAdults(town), await aPetition(town)];
  for (const adult of [undefined, "", "no"]) {
    const form = { ...grace, ...(adult !== undefined && { adult }) };
    expect(await quickly(town, adults, form)).toBe(false);
    expect(await send(town, adults, form)).toMatchObject({
      status: 409,
      data: { problems: [{ field: "adult", key: "refused-not-adult" }], values: grace },
    });
  }
  expect(await signers(town)).toBe(0);

  expect(await quickly(town, adults, { ...grace, adult: "yes" })).toBe(true);
  const omar = { ...grace, email: "omar@westford.example", adult: "yes" };
  expect(await send(town, adults, omar)).toMatchObject({ status: 303 });
  expect(await quickly(town, all.number, grace)).toBe(true);
  expect(await signers(town)).toBe(3);
});

test("who supports one before it is published says so too", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const link = { number: start.number, token: start.sponsors, address: "198.51.100.7" };
  await schemeOf(town, { allowsUnder18: false });
  expect(await showSponsoring(town.anyone, start.number, start.sponsors)).toMatchObject({
    petition: { isForAdults: true },
  });
  expect(await addSponsor(town.anyone, link, sponsor())).toEqual({
    ok: false,
    reason: "sponsor-not-adult",
  });
  expect(await addSponsor(town.anyone, link, sponsor({ adult: "yes" }))).toMatchObject({
    ok: true,
  });
});

/** The number of a petition whose scheme is for people of 18 or older. */
async function forAdults(town: Town): Promise<number> {
  const { id, number } = await aPetition(town);
  await reality(
    `UPDATE petitions SET scheme = jsonb_set(scheme, '{allowsUnder18}', 'false') WHERE id = $1`,
    [id],
  );
  return number;
}

/** Whether the handler that comes before the pages took it. */
function quickly(town: Town, number: number, form: Record<string, string>) {
  const url = `/petitions/${number}/signatures`;
  const handler = hotHandlers.find(({ pattern }) => pattern.test(url))!;
  const res = { writeHead: () => res, end: () => res } as unknown as ServerResponse;
  const page = { tags: new Set<string>(), tag: () => undefined };
  const context = { ...town.anyone, address: "198.51.100.1", page };
  return handler.handle({ url } as IncomingMessage, res, context, new URLSearchParams(form));
}

async function signers(town: Town): Promise<number> {
  const rows = await reality("SELECT 1 FROM signatures WHERE council_id = $1", [town.council.id]);
  return rows.length;
}
