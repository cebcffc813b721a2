import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { crawl, signIn, type Answer } from "#tests/journeys/crawl.ts";

const govuk = "node_modules/govuk-frontend/dist/govuk";

describe.skipIf(!inject("site"))("What the site sends", () => {
  let publicPages: Answer[];
  let all: Answer[];

  beforeAll(async () => {
    publicPages = await crawl(["/", "/nowhere"]);
    const staff = [];
    for (const name of ["Tom Fielding", "Ines Moreau", "Priya Raman", "Ade Okafor"])
      staff.push(...(await crawl(["/staff"], await signIn(name))));
    const welsh = await crawl(["/", "/petitions", "/threads"], "lang=cy", 12);
    const built = await readdir("build/client/assets");
    const files = await crawl(built.map((file) => `/assets/${file}`));
    all = [...publicPages, ...staff, ...welsh, ...files];
  });

  test("is a whole site", () => {
    const paths = all.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "/petitions",
        "/petitions/1",
        "/petitions/1/signatures/new",
        "/consultations/1",
        "/threads/1",
        "/house-rules",
        "/brand.css",
        "/enhance.js",
        "/staff/cases",
        "/staff/threads",
        "/staff/consultations/1",
      ]),
    );
    expect(paths.filter((path) => /^\/assets\/.*\.css$/.test(path))).not.toHaveLength(0);
    expect(paths.filter((path) => /^\/assets\/.*\.js$/.test(path))).not.toHaveLength(0);
    expect(publicPages.length).toBeGreaterThan(40);
  });

  test("never fails", () => {
    expect(all.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
  });

  test("has no dead link on a public page", () => {
    const dead = publicPages.filter(({ status, path }) => status >= 400 && path !== "/nowhere");
    expect(dead.map(({ path, from, status }) => `${from} → ${path}: ${status}`)).toEqual([]);
  });

  test("bears no crown, no crest, no icon and no typeface of the government’s", async () => {
    const logo = await readFile(join(govuk, "macros/logo.njk"), "utf8");
    const images = await readdir(join(govuk, "assets/images"));
    const shapes = [...logo.matchAll(/\bd="([^"]{40,})"/g)].map(([, shape]) => shape!.slice(0, 40));
    expect(shapes.length).toBeGreaterThan(0);
    const marks = [/crown/i, /GDS Transport/i, /govuk-crest/i, /light-94a07e06a1/i];
    const texts = [...shapes, ...images.filter((name) => name.startsWith("govuk-"))];
    for (const { path, body } of all) {
      for (const mark of marks) expect.soft(mark.exec(body)?.[0], path).toBeUndefined();
      for (const text of texts) expect.soft(body.includes(text), `${path}: ${text}`).toBe(false);
    }
  });

  test("has scripts of its own only, and none between the lines of a public page", () => {
    const pages = publicPages.filter(({ type }) => type.startsWith("text/html"));
    for (const { path, body, headers } of pages) {
      expect.soft(headers["content-security-policy"], path).toContain("script-src 'self';");
      for (const [, attributes = "", code = ""] of body.matchAll(
        /<script\b([^>]*)>(.*?)<\/script/gs,
      )) {
        expect.soft(code, path).toBe("");
        expect.soft(attributes, path).toMatch(/\bsrc="\/(?!\/)/);
      }
      expect.soft(/<[^>]+\s(on[a-z]+|style)="/i.exec(body)?.[0], path).toBeUndefined();
    }
  });

  test("lets a script between the lines of a staff page run by its nonce alone", () => {
    const interactive = all.filter(({ body }) => /<script[^>]*>[^<]/.test(body));
    expect(interactive.map(({ path }) => path)).toContainEqual(
      expect.stringMatching(/^\/staff\/threads\/\d+\/answers\/new$/),
    );
    for (const { path, body, headers } of interactive) {
      const [, nonce] = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"])) ?? [];
      expect(nonce, path).toBeTruthy();
      for (const [, attributes] of body.matchAll(/<script\b([^>]*)>[^<]/g))
        expect.soft(attributes, path).toContain(`nonce="${nonce}"`);
    }
  });

  test("asks a stranger to keep nothing", () => {
    const cookies = publicPages.filter(({ headers }) => headers["set-cookie"]);
    expect(cookies.map(({ path }) => path)).toEqual([]);
  });
});
