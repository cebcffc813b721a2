import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { aGate, tokens, westford } from "#tests/platform/http/a-gate.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

const as = (token?: string) => ({ headers: token ? { cookie: `session=${token}` } : {} });

test("who is not signed in is asked to, and led back", async () => {
  const { port, asked } = await aGate();
  const turned = await ask(port, "/account?tab=2");
  expect([turned.status, turned.headers.location]).toEqual([
    303,
    "/sign-in?next=%2Faccount%3Ftab%3D2",
  ]);
  const { headers } = await ask(port, "/staff");
  expect(headers.location).toBe("/staff/sign-in?next=%2Fstaff");
  expect(asked).toEqual([]);
});

test("who is signed in finds nothing where they may not go", async () => {
  const { port, asked } = await aGate();
  expect((await ask(port, "/staff", as(tokens.tom))).status).toBe(200);
  const turned = await ask(port, "/staff", as(tokens.grace));
  expect([turned.status, turned.text]).toEqual([404, expect.stringContaining("/-/not-found")]);
  expect(asked.map(({ request }) => new URL(request.url).pathname)).toEqual([
    "/staff",
    "/-/not-found",
  ]);
});

test("the data of a page is as closed as the page", async () => {
  const { port, asked } = await aGate();
  for (const token of [undefined, tokens.grace]) {
    expect((await ask(port, "/staff.data", as(token))).status).toBe(404);
    expect((await ask(port, "/staff.data?_routes=staff", as(token))).status).toBe(404);
  }
  expect((await ask(port, "/staff.data", as(tokens.tom))).status).toBe(200);
  const paths = asked.map(({ request }) => new URL(request.url).pathname);
  expect(paths.filter((path) => path.startsWith("/staff"))).toEqual(["/staff.data"]);
});

test("no spelling of an address leads past its rule", async () => {
  const { port, asked } = await aGate();
  const spellings = ["/STAFF", "/staff/", "//staff", "/%73taff", "/petitions/../staff", "/staff;a"];
  for (const path of [...spellings, "/petitions/%2e%2e/staff", "/-/../staff", "/staff/.data"]) {
    await ask(port, path, as(tokens.grace));
  }
  const paths = asked.map(({ request }) => new URL(request.url).pathname);
  expect(paths.filter((path) => /^\/+staff/i.test(path) && path !== "/STAFF")).toEqual([
    "/staff;a",
  ]);
});

test("what may not be read may not be changed", async () => {
  const { port, asked } = await aGate();
  const headers = {
    cookie: `session=${tokens.grace}`,
    origin: westford.origin,
    "content-type": "application/x-www-form-urlencoded",
  };
  for (const [token, status] of [
    [tokens.grace, 404],
    ["unknown-unknown-unknown", 401],
  ] as const) {
    const sent = {
      headers: { ...headers, cookie: `session=${token}` },
      method: "POST",
      body: "a=1",
    };
    expect((await ask(port, "/staff", sent)).status).toBe(status);
  }
  expect(asked.filter(({ request }) => request.method !== "GET")).toEqual([]);
});

test("what somebody sends after their session has ended waits for them to sign in", async () => {
  const { port, asked } = await aGate();
  const send = (path: string, more = {}) =>
    ask(port, path, {
      method: "POST",
      headers: {
        cookie: "session=ended-ended-ended-ended",
        origin: westford.origin,
        "content-type": "application/x-www-form-urlencoded",
        ...more,
      },
      body: new URLSearchParams({ body: 'Two lines\r\nand "a < b"', parent: "7" }).toString(),
    });
  const { status, text, headers } = await send("/account?tab=2");
  expect([status, headers["cache-control"]]).toEqual([401, "no-store"]);
  expect(headers["set-cookie"]).toEqual(["session=; Path=/; SameSite=Lax; Max-Age=0; HttpOnly"]);
  expect(text).toContain("You are no longer signed in");
  expect(text).toContain('href="/sign-in?next=%2Faccount%3Ftab%3D2" target="_blank"');
  expect(text).toContain('<form method="post" action="/account?tab=2">');
  expect(text).toContain('name="body" value="Two lines\r\nand &quot;a &lt; b&quot;"');
  expect(text).toContain('name="parent" value="7"');

  const led = async (referer: string) => (await send("/account?lang=cy", { referer })).text;
  const fromHere = await led(`${westford.origin}/threads/1?page=2#comment-7`);
  expect(fromHere).toContain("Nid ydych wedi mewngofnodi bellach");
  expect(fromHere).toContain(`/sign-in?next=%2Fthreads%2F1%3Fpage%3D2" target`);
  expect(await led("https://evil.example/")).toContain("/sign-in?next=%2Faccount%3Flang%3Dcy");
  expect(asked).toEqual([]);
});

test("passwords and codes that are sent after the session has ended do not come back", async () => {
  const { port } = await aGate();
  const headers = { origin: westford.origin, "content-type": "application/x-www-form-urlencoded" };
  const body = "password=towpath+lantern+umbrella&code=402816";
  const sent = await ask(port, "/account/password", { method: "POST", headers, body });

  expect(sent.status).toBe(401);
  expect(sent.text).toContain("You are no longer signed in");
  expect(sent.text).not.toMatch(/lantern|402816|<form/);
});

test("what is open to nobody who could sign in stays hidden, whatever is sent", async () => {
  const { port } = await aGate();
  const headers = { origin: westford.origin, "content-type": "application/x-www-form-urlencoded" };
  for (const path of ["/service", "/forgotten", "/staff.data"]) {
    const sent = await ask(port, path, { method: "POST", headers, body: "a=1" });
    expect([path, sent.status]).toEqual([path, 404]);
  }
});

test("a page that does not say who may see it is seen by nobody", async () => {
  const { port } = await aGate();
  for (const token of [undefined, tokens.grace, tokens.tom]) {
    expect((await ask(port, "/forgotten", as(token))).status).toBe(404);
  }
});

test("a session that has ended is taken from the browser", async () => {
  const { port } = await aGate();
  const { headers } = await ask(port, "/petitions", as("ended-ended-ended-ended"));
  expect(headers["set-cookie"]).toEqual(["session=; Path=/; SameSite=Lax; Max-Age=0; HttpOnly"]);
});

test("a hot handler has the gate before it and the page behind it", async () => {
  const seen: string[] = [];
  const { port, asked } = await aGate({
    hotHandlers: [
      {
        method: "POST",
        pattern: /^\/petitions\/\d+$/,
        access: (actor) => actor.kind === "resident",
        async handle(_req, res: ServerResponse, context, fields) {
          seen.push(`${context.actor.kind} ${fields.get("name")}`);
          if (!fields.get("name")) return false;
          res.writeHead(303, { location: "/thanks" }).end();
          return true;
        },
      },
    ],
  });
  const headers = { origin: westford.origin, "content-type": "application/x-www-form-urlencoded" };
  const post = (body: string, token?: string) =>
    ask(port, "/petitions/1", {
      method: "POST",
      headers: { ...headers, ...as(token).headers },
      body,
    });

  expect((await post("name=Gr%C3%A2ce", tokens.grace)).headers.location).toBe("/thanks");
  expect((await post("name=", tokens.grace)).status).toBe(200);
  expect((await post("name=x")).status).toBe(200);
  expect(seen).toEqual(["resident Grâce", "resident null"].map((s) => s.replace("null", "")));
  expect(asked.map(({ body }) => body)).toEqual(["name=", "name=x"]);
});
