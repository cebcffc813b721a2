import { readFileSync } from "node:fs";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "#app/site.server.ts";
import { identityForms, ofIdentity, type IdentityForm } from "#tests/security/identity-forms.ts";
import { addressOf, send, type Received } from "#tests/security/sender.ts";
import { fieldsOf, wordsOf } from "#tests/security/shown.ts";
import { several } from "#tests/security/visit.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { realData } from "#tests/support/real-data.ts";

const corpus = realData("corpora/naughty-strings.json", "naughty strings");
const strings: string[] = corpus.isThere ? JSON.parse(readFileSync(corpus.path, "utf8")) : [];

// Every form gets some of the strings, and all forms together get every one; each form gets all of them
// where that is asked for, which takes minutes.
const [naming, keeping, comparing] = process.env.FOLKMOOT_EVERY_STRING ? [1, 1, 1] : [3, 9, 26];
process.env.TRUSTED_PROXY_HOPS = "1";

/** Where what was kept is read together, and what stands there. */
const lists = [
  { path: "/staff/teams", query: "SELECT name AS said FROM teams WHERE council_id = $1" },
  {
    path: "/staff/people",
    query: `SELECT name AS said FROM people
            WHERE council_id = $1 AND kind = 'staff' AND left_at IS NULL ORDER BY name, id LIMIT 20`,
  },
  {
    path: "/staff/audit",
    query: `SELECT why AS said FROM audit_entries WHERE council_id = $1 AND why <> ''
            ORDER BY seq DESC LIMIT 6`,
  },
];

type Pairs = [name: string, value: string][];

describe.skipIf(!isBuilt)("the forms of identity", () => {
  let site: Site;
  let town: Town;
  let forms: IdentityForm[];
  let visitor = 0;

  beforeAll(async () => {
    town = await aCouncil();
    forms = await identityForms(town);
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => site?.close());

  function fill({ path, cookie }: IdentityForm, form?: Pairs): Promise<Received> {
    visitor += 1;
    const { host } = new URL(town.council.origin);
    return send(site.port, { host, path, cookie, form, from: addressOf(visitor) });
  }

  test("are all here, with everything that can be written into them", async () => {
    const acting = (await actingRoutes()).filter((pattern) => ofIdentity.test(pattern));
    expect(forms.map(({ pattern }) => pattern).toSorted()).toEqual(acting.toSorted());
  });

  test.skipIf(strings.length === 0)(
    "break at no string, and believe none",
    async () => {
      const wrong: unknown[] = [];
      const others = forms.filter(({ kept }) => !kept);
      await several([...others.entries()], async ([place, form]) => {
        const page = await fill(form);
        const fields = new Set([...Object.keys(form.texts), ...fieldsOf(page.text, form.path)]);
        if (fields.size === 0) return;
        for (let at = place % comparing; at < strings.length; at += comparing) {
          const pairs = [...fields].map((name, shift): [string, string] => [
            name,
            strings[(at + 97 * shift) % strings.length]!,
          ]);
          await form.renew?.();
          const answer = await fill(form, pairs);
          if (!isCalm(answer)) wrong.push([form.path, answer.status, pairs]);
          // Nobody guesses it by such strings, and nobody is told that there is nothing to guess.
          if (form.renew && ![409, 422].includes(answer.status)) wrong.push([form.path, pairs]);
          if (form.renew && answer.status === 409 && !/name="code"/.test(answer.text)) {
            wrong.push([form.path, "is over", pairs]);
          }
        }
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    },
    600_000,
  );

  test.skipIf(strings.length === 0)(
    "keep what they take without what cannot be seen, and show it as text",
    async () => {
      expect(strings.length).toBeGreaterThan(500);
      const wrong: unknown[] = [];
      const taken: Record<string, number> = {};
      await several([...forms.filter(({ kept }) => kept).entries()], async ([place, form]) => {
        const { text: page } = await fill(form);
        const known = Object.keys({ ...form.texts, ...form.choices });
        const forgotten = fieldsOf(page, form.path).filter((name) => !known.includes(name));
        if (forgotten.length > 0) wrong.push([form.path, forgotten]);
        const step = form.pattern === "account/edit" ? naming : keeping;
        for (let at = place % step; at < strings.length; at += step) {
          const text = strings[at]!;
          const name = form.kept![Math.floor(at / step) % form.kept!.length]!;
          const answer = await fill(form, filledIn(form, `s${at}`, { [name]: text }));
          if (!isCalm(answer)) wrong.push([form.path, name, answer.status, text]);
          if (answer.status !== 303) continue;
          taken[form.pattern] = (taken[form.pattern] ?? 0) + 1;
          await form.again?.();
          if (form.pattern === "account/edit" && /[<>&]/.test(text)) {
            const shown = await fill({ ...form, path: "/account" });
            if (!isShown(await graceIs(), shown)) wrong.push([text, "is not shown as it is"]);
          }
        }
      });
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(Object.keys(taken)).toHaveLength(6);
      for (const often of Object.values(taken)) expect(often).toBeGreaterThan(9);
      expect(await unseenInTables()).toEqual([]);

      const ade = forms.find(({ pattern }) => pattern === "staff/people/names")!;
      for (const { path, query } of lists) {
        const page = await fill({ ...ade, path });
        const rows = await reality<{ said: string }>(query, [town.council.id]);
        expect(rows.length).toBeGreaterThan(5);
        expect(rows.filter(({ said }) => !isShown(said, page))).toEqual([]);
      }
    },
    600_000,
  );

  async function graceIs(): Promise<string> {
    const [row] = await reality<{ name: string }>(
      "SELECT name FROM people WHERE council_id = $1 AND id = $2",
      [town.council.id, town.grace.actor.personId],
    );
    return row!.name;
  }

  test("take nothing of a shape that they did not ask for", async () => {
    const wrong: unknown[] = [];
    await several(forms, async (form) => {
      for (const pairs of confused(form)) {
        const answer = await fill(form, pairs);
        if (!isCalm(answer)) wrong.push([form.path, answer.status, pairs.slice(0, 3)]);
        if (answer.status === 303) await form.again?.();
      }
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});

/** The routes of the built site to which something is sent. */
async function actingRoutes(): Promise<string[]> {
  const entry = new URL("../../build/server/index.js", import.meta.url).href;
  const { routes } = (await import(/* @vite-ignore */ entry)) as ServerBuild;
  return Object.values(routes).flatMap(({ module, path }) => (module.action && path ? path : []));
}

/** No fault of ours, nobody slowed down, and no way to another site. */
function isCalm({ status, headers }: Received): boolean {
  const { location } = headers;
  return status < 500 && status !== 429 && (!location || /^\/(?![/\\])/.test(location));
}

/** A form filled in as it should be, but for what is said. */
function filledIn({ texts, choices }: IdentityForm, each: string, different: object): Pairs {
  const usual = Object.entries({ ...choices, ...texts }).map(([name, value]) => [
    name,
    value.replace("{n}", each),
  ]);
  return Object.entries({ ...Object.fromEntries(usual), ...different });
}

/** Whether a page says a text as it is, and runs no script but its own. */
function isShown(stored: string, { text }: Received): boolean {
  const isOwn = !/<script(?! type="module" src="\/enhance)/.test(text);
  return isOwn && wordsOf(text).includes(stored.replace(/\s+/g, " ").trim());
}

/** The same form in twelve shapes that no browser sends. */
function confused(form: IdentityForm): Pairs[] {
  const usual = filledIn(form, "confused", {});
  const renamed = (name: (name: string) => string) =>
    usual.map(([key, value]): [string, string] => [name(key), value]);
  const each = (value: string) => usual.map(([key]): [string, string] => [key, value]);
  return [
    [...usual, ...usual],
    renamed((name) => `${name}[]`),
    renamed((name) => `${name}[0]`),
    renamed((name) => `${name}[contains]`),
    renamed((name) => `${name}.equals`),
    renamed((name) => `__proto__.${name}`),
    [...usual, ["__proto__[polluted]", "1"], ["constructor.prototype.polluted", "1"]],
    [...usual, ...Array.from({ length: 150 }, (_, at): [string, string] => [`x${at}`, ""])],
    each("x".repeat(20_000)),
    each("[object Object]"),
    each('{"$ne":null}'),
    [],
  ];
}

/** Columns of text, of any table, that hold a control character other than a tab or the end of a line. */
async function unseenInTables(): Promise<string[]> {
  const columns = await reality<{ relation: string; name: string }>(
    `SELECT table_name AS relation, column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb')`,
  );
  expect(columns.length).toBeGreaterThan(100);
  const unions = columns.map(
    ({ relation, name }) =>
      `SELECT '${relation}.${name}' AS place FROM "${relation}"
       WHERE "${name}"::text ~ '[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]|\\\\u00[01]'`,
  );
  const found = await reality<{ place: string }>(unions.join(" UNION "));
  return found.map(({ place }) => place);
}
