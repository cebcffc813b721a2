import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server.js";
import { expect, test } from "vitest";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import type { Context, Locale } from "#app/platform/context.ts";
import * as archive from "#app/routes/public/petitions/archive.tsx";
import * as overdue from "#app/routes/public/petitions/overdue.tsx";
import * as how from "#app/routes/public/petitions/scheme.tsx";
import * as batch from "#app/routes/staff/petitions/paper/batch.tsx";
import * as verdict from "#app/routes/staff/petitions/paper/correction-check.tsx";
import * as correction from "#app/routes/staff/petitions/paper/correction.tsx";
import * as paper from "#app/routes/staff/petitions/paper/list.tsx";
import * as newPaper from "#app/routes/staff/petitions/paper/new.tsx";
import * as scan from "#app/routes/staff/petitions/paper/scan.ts";
import * as promises from "#app/routes/staff/petitions/promises.tsx";
import * as cancelPause from "#app/routes/staff/settings/petitions/cancel-pause.tsx";
import * as election from "#app/routes/staff/settings/petitions/election.tsx";
import * as endTerm from "#app/routes/staff/settings/petitions/end-term.tsx";
import * as newPause from "#app/routes/staff/settings/petitions/new-pause.tsx";
import * as newTerm from "#app/routes/staff/settings/petitions/new-term.tsx";
import * as newThreshold from "#app/routes/staff/settings/petitions/new-threshold.tsx";
import * as pauses from "#app/routes/staff/settings/petitions/pauses.tsx";
import * as presets from "#app/routes/staff/settings/petitions/presets.tsx";
import * as removeThreshold from "#app/routes/staff/settings/petitions/remove-threshold.tsx";
import * as rules from "#app/routes/staff/settings/petitions/rules.tsx";
import * as scheme from "#app/routes/staff/settings/petitions/scheme.tsx";
import * as terms from "#app/routes/staff/settings/petitions/terms.tsx";
import * as threshold from "#app/routes/staff/settings/petitions/threshold.tsx";
import * as thresholds from "#app/routes/staff/settings/petitions/thresholds.tsx";
import * as tiers from "#app/routes/staff/settings/petitions/tiers.tsx";
import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { someSchemes } from "#tests/security/some-schemes.ts";
import { aCouncil, at } from "#tests/support/council.ts";

interface Route {
  loader(args: never): unknown;
  action?(args: never): unknown;
  default: ComponentType;
}

const settings = "/staff/settings/petitions";

test("every page of rules, paper and promises is there in both languages", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const things = await someSchemes(town, number);
  const of = (kind: string, state: string) => things[kind]![state]!;
  const petition = { number: `${number}` };
  const pages: [Route, Record<string, string>, string, string][] = [
    [how, {}, "How petitions work here", "Sut mae deisebau’n gweithio yma"],
    [overdue, {}, "Promises to petitions", "Addewidion i ddeisebau"],
    [promises, {}, "What petitions are promised", "Yr hyn a addawyd i ddeisebau"],
    [scheme, {}, "How petitions work", "Sut mae deisebau’n gweithio"],
    [rules, {}, "Change the rules for petitions", "Newid y rheolau ar gyfer deisebau"],
    [presets, {}, "Take over another council’s rules", "Cymryd rheolau cyngor arall"],
    [thresholds, {}, "Thresholds", "Trothwyon"],
    [newThreshold, {}, "Add a threshold", "Ychwanegu trothwy"],
    [threshold, of("thresholds", "own"), "Change a threshold", "Newid trothwy"],
    [removeThreshold, of("thresholds", "own"), "Remove this threshold?", "Dileu’r trothwy hwn?"],
    [tiers, {}, "What other councils decide", "Yr hyn y mae cynghorau eraill"],
    [pauses, {}, "When petitions rest", "Pryd mae deisebau’n gorffwys"],
    [newPause, {}, "Add a pause", "Ychwanegu saib"],
    [cancelPause, of("pauses", "ahead"), "Cancel this pause?", "Canslo’r saib hwn?"],
    [terms, {}, "Terms of the council", "Tymhorau’r cyngor"],
    [newTerm, {}, "Add a term", "Ychwanegu tymor"],
    [endTerm, of("terms", "own"), "When does this term end?", "Pryd mae’r tymor hwn"],
    [archive, {}, "Petitions by term of the council", "Deisebau yn ôl tymor y cyngor"],
    [election, {}, "End all petitions for an election", "Dod â phob deiseb i ben"],
    [paper, petition, "Signatures on paper", "Llofnodion ar bapur"],
    [newPaper, petition, "Key a batch of paper signatures", "Cofnodi swp o lofnodion ar bapur"],
    [batch, of("paper", "to be checked"), "Check batch 1", "Gwirio swp 1"],
    [correction, of("paper", "counted"), "Correct batch 2", "Cywiro swp 2"],
    [verdict, of("paper", "correction"), "Check batch 3", "Gwirio swp 3"],
  ];
  for (const [route, params, english, welsh] of pages) {
    for (const [locale, title] of [
      ["en", english],
      ["cy", welsh],
    ] as const) {
      // prettier-ignore
      expect(await pageOf(at(town.ade, { locale }), route, params)).toContain(title);
    }
  }
});

test("a form with a mistake is shown again, and one that is right leads on", async () => {
  const { ade, priya } = await aCouncil();
  const share = {
    name: "A debate",
    nameCy: "Dadl",
    measure: "percent",
    amount: "101",
    scope: "all",
    consequence: "debate",
  };
  const sent = (route: Route, form: Record<string, string>, who: Context = ade) =>
    ask(who, route as never, { path: settings, form });
  expect(await sent(newThreshold, share)).toMatchObject({
    status: 422,
    data: { problems: [{ field: "amount", key: "percent-wrong" }], values: { amount: "101" } },
  });
  expect(await sent(newThreshold, { ...share, amount: "4.5" })).toMatchObject({
    status: 303,
    location: `${settings}/thresholds`,
  });
  expect(await sent(presets, { preset: "nowhere" })).toMatchObject({ status: 422 });
  expect(await sent(presets, { preset: "bridgend" }, priya)).toMatchObject({
    status: 409,
    data: { problems: [{ field: "form", key: "refused-not-administrator" }] },
  });
  expect(await sent(presets, { preset: "bridgend" })).toMatchObject({ status: 303 });
  const late = { reason: "x", reasonCy: "x", startsOn: "2040-02-02", endsOn: "2040-02-01" };
  expect(await sent(newPause, late)).toMatchObject({
    data: { problems: [{ field: "endsOn", key: "pause-ends-early" }] },
  });
  expect(await sent(rules, { whoMaySign: "lives", localConnections: "works" })).toMatchObject({
    status: 422,
  });
});

test("of two who change the rules at once the second is told, and keeps what they typed", async () => {
  const { ade } = await aCouncil();
  expect(await pageOf(ade, rules, {})).toMatch(/name="version" value="0"/);
  const filled = (months: string, version: string) => {
    const form = new FormData();
    const { sponsors, thresholds: _t, otherTiers: _o, allowsUnder18: _a, ...others } = usualScheme;
    const numbers = { sponsorsMin: sponsors.min, sponsorsMax: sponsors.max };
    for (const [name, values] of Object.entries({ ...others, ...numbers })) {
      for (const value of [values].flat()) form.append(name, `${value}`);
    }
    form.set("collectsForMonths", months);
    form.set("version", version);
    return { path: settings, form };
  };
  expect(await ask(ade, rules, filled("3", "0"))).toMatchObject({ status: 303 });
  expect(await ask(ade, rules, filled("9", "0"))).toMatchObject({
    status: 409,
    data: {
      problems: [{ field: "form", key: "refused-scheme-changed" }],
      values: { collectsForMonths: "9", version: "0", whoMaySign: ["lives", "works", "studies"] },
    },
  });
  expect(await pageOf(ade, rules, {})).toMatch(/name="version" value="1"/);
  expect(await ask(ade, rules, filled("9", "1"))).toMatchObject({ status: 303 });
});

test("what is not there has no page, and a scan is taken home, never shown", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const { paper: batches } = await someSchemes(town, number);
  const params = batches!["to be checked"]!;
  const get = (route: object, other: Record<string, string>) =>
    ask(town.ade, route as never, { path: "/", params: { ...params, ...other } });
  expect(await get(batch, { batch: "99" })).toMatchObject({ status: 404 });
  expect(await get(batch, batches!.counted!)).toMatchObject({ status: 404 });
  expect(await get(correction, {})).toMatchObject({ status: 404 });
  expect(await get(threshold, { threshold: "none" })).toMatchObject({ status: 404 });
  expect(await get(paper, { number: "999999" })).toMatchObject({ status: 404 });

  const context = { ...town.ade } as never;
  const file = await scan.loader({ request: new Request("http://x/"), params, context });
  expect(file.headers.get("Content-Disposition")).toMatch(/^attachment; filename="petition-/);
  expect(file.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(file.headers.get("Content-Type")).toBe("image/png");
});

/** The page as a browser gets it, without the document around it. */
async function pageOf(context: Context, route: Route, params: Record<string, string>) {
  const { data } = await ask(context, route as never, { path: "/", params });
  const { query, dataRoutes } = createStaticHandler([
    { id: "page", path: "*", Component: route.default, loader: () => data as object },
  ]);
  const found = await query(new Request("http://x.example/"));
  if (found instanceof Response) throw found;
  const router = createStaticRouter(dataRoutes, found);
  const page = <StaticRouterProvider router={router} context={found} hydrate={false} />;
  return inLanguage(context.locale, page);
}

function inLanguage(locale: Locale, page: React.ReactElement): string {
  return renderToStaticMarkup(<LocaleProvider locale={locale}>{page}</LocaleProvider>);
}
