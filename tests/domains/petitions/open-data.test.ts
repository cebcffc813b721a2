import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import type { WebContext } from "#app/platform/http/web-context.ts";
import * as listCsv from "#app/routes/public/petitions/list-csv.ts";
import * as listJson from "#app/routes/public/petitions/list-json.ts";
import * as page from "#app/routes/public/petitions/page.tsx";
import * as petitionCsv from "#app/routes/public/petitions/petition-csv.ts";
import * as petitionJson from "#app/routes/public/petitions/petition-json.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

test("a list leads from page to page, and beyond the last there is the last", async () => {
  const town = await aCouncil();
  for (let made = 0; made < 26; made += 1) await aPetition(town);
  const first = await read(town, listJson, "/petitions.json");
  expect(first.status).toBe(200);
  expect(first.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const at = (number: number) => `${town.council.origin}/petitions.json?page=${number}`;
  expect(first.json).toMatchObject({
    links: { self: at(1), first: at(1), last: at(2), next: at(2), prev: null },
  });
  expect(first.json.data).toHaveLength(25);

  const last = await read(town, listJson, "/petitions.json?page=999999");
  expect(last.json).toMatchObject({ links: { self: at(2), next: null, prev: at(1) } });
  expect(last.json.data).toHaveLength(1);
  for (const wrong of ["9".repeat(300), "-1", "0", "two", "1e3"]) {
    expect((await read(town, listJson, `/petitions.json?page=${wrong}`)).status, wrong).toBe(400);
  }
  const unknown = await read(town, listJson, "/petitions.json?state=lost");
  expect(unknown.json.data).toHaveLength(25);
}, 20_000);

test("what was removed is gone, for people and for programs; what was never there is not found", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await town.ade.write(async (db) => {
    await db.petition.updateMany({ data: { state: "removed" } });
    await db.contribution.updateMany({ data: { visibility: "hidden" } });
  });
  for (const route of [page, petitionJson, petitionCsv]) {
    expect((await read(town, route, "/", { number: `${number}` })).status).toBe(410);
    for (const nothing of ["2", "0", "x", "9".repeat(40)]) {
      expect((await read(town, route, "/", { number: nothing })).status).toBe(404);
    }
  }
  expect((await read(town, listJson, "/petitions.json")).json.data).toEqual([]);
  expect((await read(town, listCsv, "/petitions.csv")).text).toBe(
    "\ufeffPetition,URL,State,Signatures Count,As Of,Unresolved,Elsewhere,Paper\r\n",
  );
});

test("the usual spelling of the address of the data leads to it", async () => {
  const town = await aCouncil();
  const found = await read(town, page, "/petitions/12.json", { number: "12.json" });
  expect([found.status, found.headers.get("Location")]).toEqual([
    301,
    "/petitions/12/petition.json",
  ]);
});

test("while searching rests, a search is told to come again", async () => {
  const town = await aCouncil();
  const service = { notice: "", noticeCy: "", switchedOff: ["search"] };
  const council = { ...town.council, service };
  const resting = { ...town, anyone: { ...town.anyone, council } };
  const answer = await read(resting, listJson, "/petitions.json?q=trees");
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "60"]);
  expect((await read(resting, listJson, "/petitions.json")).status).toBe(200);
});

interface Read {
  status: number;
  headers: Headers;
  text: string;
  json: { links: object; data: object[] };
}

async function read(
  town: Town,
  route: { loader: (args: LoaderFunctionArgs) => unknown },
  path: string,
  params: Record<string, string> = {},
): Promise<Read> {
  const notes = { tags: new Set<string>(), tag: () => undefined };
  const web: WebContext = { ...town.anyone, address: "198.51.100.1", page: notes };
  const request = new Request(new URL(path, town.council.origin));
  const context = web as LoaderFunctionArgs["context"];
  const given = await Promise.resolve(route.loader({ request, params, context })).catch(
    (thrown: unknown) => thrown,
  );
  if (!(given instanceof Response)) throw given;
  const bytes = await given.arrayBuffer();
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const json = (text.startsWith("{") ? JSON.parse(text) : {}) as Read["json"];
  return { status: given.status, headers: given.headers, text, json };
}
