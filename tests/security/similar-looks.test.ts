import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limits } from "#app/platform/limits/limits.ts";
import { openSite, type Site } from "#app/site.server.ts";
import { keepTables, type KeptTables } from "#tests/security/kept-tables.ts";
import { addressOf, send, type Sending } from "#tests/security/sender.ts";
import { publicPetitions } from "#tests/domains/petitions/public-petitions.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

process.env.TRUSTED_PROXY_HOPS = "1";
const path = "/petitions/similar";
const form = { title: "Keep the night buses running", background: "It is late.", details: "" };

describe.skipIf(!isBuilt)("words that are sent while they are being written", () => {
  let site: Site;
  let town: Town;
  let host: string;
  let kept: KeptTables;

  beforeAll(async () => {
    town = await aCouncil();
    ({ host } = new URL(town.council.origin));
    await publicPetitions(town, "Keep the night buses running");
    kept = await keepTables();
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  const look = (sending: Omit<Sending, "host" | "path"> & { path?: string }) =>
    send(site.port, { path, from: addressOf(1), ...sending, host });

  test("are answered with a piece of a page that nobody keeps, and leave nothing", async () => {
    const answer = await look({ form, path: `${path}?lang=cy`, cookie: "lang=en" });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(answer.text).toMatch(/^<section/);
    expect(answer.text).toContain("Beth sydd yma eisoes ar hyn");
    const nothing = await look({ form: { ...form, title: "Mend the swings" } });
    expect([nothing.status, nothing.text]).toEqual([204, ""]);
    expect(nothing.headers["cache-control"]).toBe("private, no-store");
    expect(await kept.changed()).toEqual([]);
  });

  test("are taken from the council's own pages alone, and only as a form", async () => {
    expect((await look({ form, origin: "https://evil.example" })).status).toBe(403);
    expect((await look({})).status).toBe(400);
    expect((await look({ form: {} })).status).toBe(422);
    expect((await look({ form: { ...form, details: "x".repeat(5_001) } })).status).toBe(422);
    expect((await look({ form: { ...form, details: "x".repeat(70_000) } })).status).toBe(413);
    expect((await look({ form: { ...form, details: "\0" } })).status).toBe(400);
    expect(await jsonSent()).toBe(415);
  });

  test("are looked up so often from one address, and no more", async () => {
    const from = addressOf(2);
    expect((await look({ form, from })).status).toBe(200);
    const { times } = limits["similar-looks"];
    await reality("UPDATE rate_limits SET points = $1", [times - 1]);
    expect((await look({ form, from })).status).toBe(200);
    const refused = await look({ form, from });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(3_000);
    expect((await look({ form, from: addressOf(3) })).status).toBe(200);
  });

  function jsonSent(): Promise<number> {
    const headers = { host, origin: `http://${host}`, "content-type": "application/json" };
    return new Promise((resolve, reject) => {
      const req = request(
        { host: "127.0.0.1", port: site.port, path, method: "POST", headers },
        (res) => resolve(res.resume().statusCode!),
      );
      req.on("error", reject).end(JSON.stringify(form));
    });
  }
});
