import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { presetKeys, presets, schemeOf } from "#app/domains/petitions/rules.presets.ts";
import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import { ClosureNotice } from "#app/domains/petitions/ui/closure-notice.tsx";
import { PaperTable } from "#app/domains/petitions/ui/paper-table.tsx";
import { PauseNotice } from "#app/domains/petitions/ui/pause-notice.tsx";
import { PauseTable } from "#app/domains/petitions/ui/pause-table.tsx";
import { PresetChoice } from "#app/domains/petitions/ui/preset-choice.tsx";
import { SchemeFields } from "#app/domains/petitions/ui/scheme-fields.tsx";
import { ThresholdPage } from "#app/domains/petitions/ui/threshold-page.tsx";
import { TiersPage } from "#app/domains/petitions/ui/tiers-page.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import type { Locale } from "#app/platform/context.ts";

const timeZone = "Europe/London";
const noForm = { error: () => undefined, value: (_: string, fallback = "") => fallback };
const pause = {
  id: "p1",
  startsOn: "2027-03-22",
  endsOn: "2027-05-06",
  state: "ahead" as const,
  reason: "An election.",
  reasonCy: "Etholiad.",
};

function shown(page: React.ReactElement, locale: Locale = "en"): string {
  return renderToStaticMarkup(<LocaleProvider locale={locale}>{page}</LocaleProvider>);
}

test("each real scheme is offered with its figures and their source", () => {
  const offered = presetKeys.map((key) => ({
    key,
    council: presets[key].council,
    source: presets[key].source,
    scheme: schemeOf(key),
    says: Object.keys(presets[key].scheme) as (keyof Scheme)[],
  }));
  const page = shown(<PresetChoice presets={offered} form={noForm} />);
  expect(page).toContain("Barking &amp; Dagenham");
  expect(page).toContain("A debate at full council: 7,500 signatures. Source: derbyshire.gov.uk");
  expect(page).toContain("Time to sign: 12 months");
});

test("the forms of the rules show what holds now", () => {
  const fields = shown(<SchemeFields scheme={usualScheme} ticked={(_, now) => now} {...noForm} />);
  expect(fields).toMatch(/name="sponsorsMin"[^>]*value="2"/);
  expect(fields).toMatch(/value="planning"[^>]*checked=""|checked=""[^>]*value="planning"/);
  const [, debate] = usualScheme.thresholds;
  const threshold = shown(<ThresholdPage title="Change" threshold={debate} state={undefined} />);
  expect(threshold).toMatch(/name="amount"[^>]*value="1500"/);
  const tiers = {
    title: "Tiers",
    tiers: [{ key: "roads", matter: "Roads", council: "The county" }],
    councils: [{ slug: "county", name: "The county" }],
  };
  expect(shown(<TiersPage {...tiers} mayChange state={undefined} />)).toContain(
    'action="/staff/settings/petitions/tiers/roads/removal"',
  );
  expect(shown(<TiersPage {...tiers} mayChange={false} state={undefined} />)).not.toContain(
    "<form",
  );
});

test("a pause is told in both languages, with its days", () => {
  expect(shown(<PauseNotice pause={pause} timeZone={timeZone} />)).toContain(
    "Petitions are resting until 6 May 2027",
  );
  expect(shown(<PauseNotice pause={pause} timeZone={timeZone} />, "cy")).toContain("Etholiad.");
  const table = <PauseTable title="Pauses" pauses={[pause]} mayChange timeZone={timeZone} />;
  expect(shown(table)).toContain("22 March 2027 to 6 May 2027 (46 days)");
  expect(shown(table, "cy")).toContain("46 diwrnod");
});

test("an election is told before and after the day", () => {
  const closure = {
    closesAt: new Date("2027-05-06T23:00:00Z"),
    message: "We are elected.",
    messageCy: "Etholir ni.",
  };
  const notice = (isOpen: boolean) =>
    shown(<ClosureNotice closure={closure} isOpen={isOpen} timeZone={timeZone} />);
  expect(notice(true)).toContain("Petitions end on 6 May 2027");
  expect(notice(false)).toContain("ended early because of an election");
});

test("a batch that waits hides its figures from whoever is to count again", () => {
  const batch = {
    number: 7,
    corrects: null,
    state: "keyed" as const,
    figures: null,
    note: "Stall",
    keyedBy: "Ines Moreau",
    keyedAt: new Date("2026-11-20T10:00:00Z"),
    checkedBy: null,
    hasScan: true,
    isOwn: false,
  };
  const here = "/staff/petitions/3/paper";
  const page = shown(
    <PaperTable batches={[batch]} caption="Paper" here={here} mayKey timeZone={timeZone} />,
  );
  expect(page).toContain("Not shown before the check");
  expect(page).toContain(`href="${here}/7"`);
  expect(page).toContain(`href="${here}/7/scan"`);
  const own = { ...batch, isOwn: true, figures: { lines: 60, void: 3, counted: 57 } };
  const mine = shown(
    <PaperTable batches={[own]} caption="Paper" here={here} mayKey timeZone={timeZone} />,
  );
  expect(mine).not.toContain(`href="${here}/7"`);
  expect(mine).toContain("57");
});
