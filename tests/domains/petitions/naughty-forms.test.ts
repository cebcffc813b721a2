import type { ComponentType } from "react";
import { expect, test } from "vitest";
import { tidyName } from "#app/domains/identity/rules.ts";
import { tidyText } from "#app/platform/forms/tidy-text.ts";
import * as scheme from "#app/routes/public/petitions/scheme.tsx";
import * as page from "#app/routes/public/petitions/page.tsx";
import * as entries from "#app/routes/staff/petitions/entries/list.tsx";
import * as paper from "#app/routes/staff/petitions/paper/list.tsx";
import * as petition from "#app/routes/staff/petitions/petition.tsx";
import * as signingRules from "#app/routes/staff/petitions/signing-rules.tsx";
import * as pauses from "#app/routes/staff/settings/petitions/pauses.tsx";
import * as reasons from "#app/routes/staff/settings/petitions/reasons.tsx";
import * as terms from "#app/routes/staff/settings/petitions/terms.tsx";
import * as thresholds from "#app/routes/staff/settings/petitions/thresholds.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { newPlace } from "#tests/domains/petitions/a-start.ts";
import { naughtyStrings } from "#tests/domains/petitions/naughty.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import type { SomeForm } from "#tests/domains/petitions/forms-of-staff.ts";
import { someForms } from "#tests/domains/petitions/some-forms.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const strings = [
  ...naughtyStrings(50),
  "0000-01-01",
  "9999-12-31",
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
];

/** Where what was kept is read again: two of the petitions, and what an administrator writes. */
const pages: [{ default: ComponentType; loader?: unknown }, Record<string, string>][] = [
  [page, { number: "5" }],
  [page, { number: "7" }],
  [petition, { number: "7" }],
  [entries, { number: "5" }],
  [paper, { number: "5" }],
  [scheme, {}],
  [signingRules, {}],
  [pauses, {}],
  [reasons, {}],
  [terms, {}],
  [thresholds, {}],
];

test("words of any kind are kept whole and shown as text, or refused with nothing kept", async () => {
  const town = await aCouncil();
  const tables = await tablesOfCouncils();
  const wrong: unknown[] = [];
  const forms = await someForms(town);
  let seen = await footprint(town, tables);
  let n = 0;
  for (const [place, form] of forms.entries()) {
    let kept = 0;
    for (const text of someStrings(place)) {
      n += 1;
      const others = await form.others(n);
      const texts = Object.fromEntries(form.texts.map((name) => [name, text]));
      const { status, wrote } = await sent(form, { ...others, ...texts });
      const isTaken = [200, 303].includes(status);
      if (isTaken) kept += 1;
      else if (wrote.length > 0 || ![409, 422].includes(status))
        wrong.push([form.name, text, status, wrote]);
      if (isTaken && form.kept) wrong.push(...(await differing(form, town, text)));

      // And in every field at once, another in each: what is chosen from a list may be none of it.
      const names = Object.keys({ ...others, ...texts });
      const all = names.map((name, at) => [name, strings[(n + 7 * at) % strings.length]!]);
      const odd = await sent(form, Object.fromEntries(all) as Record<string, string>);
      if (odd.status >= 500 || (odd.status >= 400 && odd.wrote.length > 0)) {
        wrong.push([form.name, all, odd]);
      }
    }
    if (!fewer.has(form.name) && kept < 2) wrong.push([form.name, "took only", kept]);
  }
  expect(wrong).toEqual([]);
  expect(n).toBeGreaterThan(150);
  const silent: unknown[] = [];
  for (const [route, params] of pages) {
    const answer = await ask(town.ade, route as never, { path: "/", params });
    const html = shownPage(route.default, "en", answer);
    expect(html).not.toMatch(/<(script|img|iframe|svg onload|a href="javascript)/i);
    if (!html.includes("&lt;script&gt;")) silent.push(params);
  }
  expect(silent).toEqual([]);

  async function sent(form: SomeForm, fields: Record<string, string | File>) {
    await form.renew?.();
    const before = form.renew ? await footprint(town, tables) : seen;
    const answer = await ask(form.who, form.route, {
      path: `/${form.query ?? ""}`,
      params: form.params,
      form: fieldsOf(fields),
      address: newPlace(),
    }).catch((thrown: unknown) => ({ status: 500, thrown: String(thrown) }));
    seen = await footprint(town, tables);
    return { ...answer, wrote: tables.filter((_, at) => before[at] !== seen[at]) };
  }
}, 60_000);

/** Each form gets the string that pages are searched for, and every fourth; all of them get every one. */
function someStrings(place: number): string[] {
  return ["<script>alert(1)</script>", ...strings.filter((_, at) => (at + place) % 4 === 0)];
}

/** Forms that take something once, or hardly any words. */
const fewer = new Set(["scheme", "matter of another council", "paper counted again"]);

function fieldsOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** What was written last and is not what was sent, whole. */
async function differing(form: SomeForm, town: Town, text: string): Promise<unknown[]> {
  const [row = {}] = await reality<Record<string, string>>(form.kept!, [town.council.id]);
  const words = tidyText(new URLSearchParams({ text }).get("text")!).trim();
  const sent = ["sign", "sponsor"].includes(form.name) ? tidyName(words) : words;
  return form.texts
    .filter((name) => row[name] !== sent)
    .map((name) => [form.name, name, sent, row]);
}

/** How many rows each table holds of a council. */
async function footprint(town: Town, tables: readonly string[]): Promise<number[]> {
  const counts = tables.map((name) => `(SELECT count(*)::int FROM ${name} WHERE council_id = $1)`);
  const [row] = await reality<{ rows: number[] }>(`SELECT ARRAY[${counts.join(", ")}] AS rows`, [
    town.council.id,
  ]);
  return row!.rows;
}

/** The tables in which a form could leave something. */
async function tablesOfCouncils(): Promise<string[]> {
  const rows = await reality<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'council_id' AND table_name ~
       '^(petition|signature|signing_rules|paper|contribution|outbox|emails|audit_entries)'
     ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
