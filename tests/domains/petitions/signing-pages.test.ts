import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { wholeDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { readDocuments } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import * as signPage from "#app/routes/public/petitions/sign.tsx";
import * as sentPage from "#app/routes/public/petitions/sent.tsx";
import * as confirmation from "#app/routes/public/signatures/confirmation.tsx";
import * as confirmed from "#app/routes/public/signatures/confirmed.tsx";
import { seal } from "#app/platform/seal.server.ts";
import { thanksCookie } from "#app/platform/session/thanks-cookie.ts";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { aPetition, signatures, signer } from "#tests/domains/petitions/a-petition.ts";
import { confirmed as confirmedRows, drained } from "#tests/domains/petitions/counts.ts";
import { filledIn, open, send } from "#tests/domains/petitions/the-form.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("the form shows what is signed, and asks only for the connections of the scheme", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await reality(
    `UPDATE petitions SET scheme = jsonb_set(scheme, '{whoMaySign}', '["works", "none"]') WHERE id = $1`,
    [id],
  );
  expect(await open(town, number)).toMatchObject({
    status: 200,
    data: {
      connections: ["works", "none"],
      petition: { title: "Plant trees on Mill Lane", html: expect.stringContaining("The lane") },
    },
  });
});

test("another country clears the postcode, whatever was typed; at home it is needed", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const abroad = await send(town, number, { ...filledIn, country: "FR", postcode: "nonsense" });
  expect(abroad).toMatchObject({ status: 303, location: `/petitions/${number}/signatures/sent` });
  expect(await rows(town)).toEqual([{ country: "FR", postcode: "", area_id: null }]);
  expect(await send(town, number, { ...filledIn, postcode: "" })).toMatchObject({
    status: 422,
    data: { problems: [{ field: "postcode", key: "postcode-missing" }] },
  });
  expect(await send(town, number, { ...filledIn, country: "XX" })).toMatchObject({ status: 422 });
});

test("a postcode in two wards asks in which, and what was typed stays", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [first, second] = town.areas;
  await town.ade.write((db) =>
    db.postcode.create({ data: { postcode: "WF1 1AA", areaId: second!.id } }),
  );
  expect(await send(town, number, { ...filledIn, wantsNews: "on" })).toMatchObject({
    status: 409,
    data: {
      problems: [{ field: "area", key: "refused-which-ward" }],
      values: { ...filledIn, wantsNews: "on" },
      wards: [{ name: second!.name }, { name: first!.name }],
    },
  });
  await send(town, number, { ...filledIn, area: first!.id });
  expect(await rows(town)).toMatchObject([{ area_id: first!.id }]);
});

test("a program that opens or presses the link first takes nothing from the person", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [{ id, token }] = (await signatures(town, number, 1)) as [{ id: string; token: string }];
  const path = `/signatures/${id}/confirmation?token=${token}`;
  const visit = { path, params: { id } };
  for (const method of ["HEAD", "GET"]) {
    expect(await ask(town.anyone, confirmation, { ...visit, method })).toMatchObject({
      status: 200,
      data: { signature: { isConfirmed: false } },
    });
  }
  for (const _ of ["scanner", "person"]) {
    expect(await ask(town.anyone, confirmation, { ...visit, form: {} })).toMatchObject({
      status: 303,
      location: `/signatures/${id}/confirmed`,
    });
    const later = await ask(town.anyone, confirmation, visit);
    expect(later).toMatchObject({ status: 200, cookie: null });
    const seen = shownPage(confirmation.default, "en", later);
    expect(seen).toContain("Thank you. Your signature counts");
    expect(seen).toContain("Your signature is counted for Millbrook.");
    expect(seen).toContain(`href="/petitions/${number}"`);
    expect(seen).not.toContain("<button");
  }
  await reality("UPDATE outbox SET due_at = now() WHERE council_id = $1", [town.council.id]);
  await workOff(town.council);
  const [petition] = await reality("SELECT signature_count AS count FROM petitions WHERE id = $1", [
    petitionId,
  ]);
  expect(petition).toEqual({ count: 1 });
});

test("half a link shows the petition and changes nothing; what is none of ours is not found", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [link] = await signatures(town, number, 1);
  const id = link!.id;
  for (const query of ["", "?token=", "?token=forged", `?token=${link!.token.slice(0, -1)}`]) {
    const visit = { path: `/signatures/${id}/confirmation${query}`, params: { id } };
    expect(await ask(town.anyone, confirmation, visit)).toMatchObject({
      status: 200,
      data: { signature: null, broken: { number, title: "Plant trees on Mill Lane" } },
    });
    expect((await ask(town.anyone, confirmation, { ...visit, form: {} })).status).toBe(404);
  }
  expect(await states(town)).toEqual(["pending"]);
  for (const nobody of ["1", town.council.id]) {
    const visit = { path: `/signatures/${nobody}/confirmation`, params: { id: nobody } };
    expect((await ask(town.anyone, confirmation, visit)).status).toBe(404);
  }
});

test("the page of thanks is for the browser that confirmed; to others it is the petition", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [{ id, token }, other] = (await signatures(town, number, 2)) as [
    { id: string; token: string },
    { id: string },
  ];
  const path = `/signatures/${id}/confirmation?token=${token}`;
  await ask(town.anyone, confirmation, { path, params: { id }, form: {} });
  const visit = { path: `/signatures/${id}/confirmed`, params: { id } };
  const own = thanksCookie(id).split(";")[0]!;
  expect(await ask(town.anyone, confirmed, { ...visit, cookie: own })).toMatchObject({
    status: 200,
    data: { thanks: { petition: { number }, ward: "Millbrook" } },
  });
  for (const cookie of ["", thanksCookie(other.id).split(";")[0]!, `thanks=${id}forged`]) {
    expect(await ask(town.anyone, confirmed, { ...visit, cookie })).toMatchObject({
      status: 303,
      location: `/petitions/${number}`,
      data: null,
    });
  }
});

test("a postcode that nobody knows is taken, no ward is named, and it counts as unresolved", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  await sign(town.anyone, number, signer({ postcode: "ZZ9 9ZZ" }));
  const [{ id } = { id: "" }] = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE council_id = $1",
    [town.council.id],
  );
  const link = { id, token: seal("signature", id) };
  expect(await confirmSignature(town.anyone, link)).toMatchObject({ ok: true });
  // Fewer than five from anywhere would not be told of by themselves.
  await confirmedRows(
    town,
    petitionId,
    Array.from({ length: 5 }, () => ({ place: null })),
  );
  const cookie = thanksCookie(id).split(";")[0]!;
  const visit = { path: `/signatures/${id}/confirmed`, params: { id }, cookie };
  expect(await ask(town.anyone, confirmed, visit)).toMatchObject({
    data: { thanks: { ward: null } },
  });
  await drained(town, petitionId);
  const [facts] = await readDocuments(town.anyone, [number]);
  expect(wholeDocument(facts!, town.council).data.attributes).toMatchObject({
    signature_count: 6,
    unresolved: 6,
    elsewhere: 0,
    paper: 0,
    signatures_by_ward: [],
  });
});

test("no browser and no cache keeps a page of signing", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [{ id, token }] = (await signatures(town, number, 1)) as [{ id: string; token: string }];
  const confirming = `/signatures/${id}/confirmation?token=${token}`;
  for (const [page, path, params] of [
    [signPage, `/petitions/${number}/signatures/new`, { number: `${number}` }],
    [sentPage, `/petitions/${number}/signatures/sent`, { number: `${number}` }],
    [confirmation, confirming, { id }],
  ] as const) {
    const request = new Request(new URL(path, town.council.origin));
    const given = await page.loader({ request, params, context: town.anyone } as never);
    const { headers } = (given as unknown as { init: ResponseInit }).init;
    expect(new Headers(headers).get("Cache-Control"), path).toBe("no-store");
  }
});

test("none of these pages may be found by searching", () => {
  for (const page of [signPage, sentPage, confirmation, confirmed]) {
    const told = page.meta({ data: undefined } as never);
    expect(told).toContainEqual({ name: "robots", content: "noindex" });
    expect(page).not.toHaveProperty("handle");
  }
});

function rows(town: Town) {
  return reality("SELECT country, postcode, area_id FROM signatures WHERE council_id = $1", [
    town.council.id,
  ]);
}

async function states(town: Town) {
  const all = await reality<{ state: string }>(
    "SELECT state FROM signatures WHERE council_id = $1",
    [town.council.id],
  );
  return all.map(({ state }) => state);
}
