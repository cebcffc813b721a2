import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CountRow, ThresholdRow } from "#app/domains/petitions/queries/standing.sql.server.ts";
import { DaysChart } from "#app/domains/petitions/ui/days-chart.tsx";
import { PlacesTable } from "#app/domains/petitions/ui/places-table.tsx";
import { ThresholdProgress } from "#app/domains/petitions/ui/threshold-progress.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

const timeZone = "Europe/London";

test("the chart begins with what there was before its first day", () => {
  const days = [
    { day: "2026-11-20", added: 10, removed: 0 },
    { day: "2026-11-21", added: 5, removed: 2 },
  ];
  const totals = (count: number) => figuresIn(<DaysChart days={days} count={count} />);
  expect(totals(1_213)).toEqual(["10", "0", "1,210", "5", "2", "1,213"]);
  expect(totals(13)).toEqual(["10", "0", "10", "5", "2", "13"]);
});

test("the table of places adds up, with small figures of every kind together", () => {
  const counts = [
    row({ place: "id-1", slug: "abbey", name: "Abbey", count: 30 }),
    row({ place: "unresolved", count: 3 }),
    row({ place: "elsewhere", country: "FR", count: 2 }),
  ];
  const table = <PlacesTable standing={{ counts, countedAt: null }} timeZone={timeZone} />;
  expect(figuresIn(table).slice(0, 3)).toEqual(["30", "5", "35"]);
  expect(shown(table)).toContain("Other places (2 places)");
});

test("progress of local signatures is told in steps where the number would tell of somebody", () => {
  const threshold: ThresholdRow = {
    key: "debate",
    name: "Debate",
    nameCy: "Dadl",
    needed: 100,
    scope: "local",
    consequence: "debate",
    reachedAt: null,
  };
  const say = (none: number) => {
    const counts = [row({ count: 48 }), row({ connection: "none", count: none })];
    const local = { localCount: 48, localConnections: ["lives", "works"] };
    const standing = { count: 48 + none, counts, ...local, thresholds: [threshold] };
    return shown(<ThresholdProgress standing={standing} timeZone={timeZone} />);
  };
  expect(say(2)).toContain("at least 45 of 100");
  expect(say(2)).not.toContain("48");
  expect(say(6)).toContain("48 of 100");
});

test("a threshold that was reached on an earlier site has no day", () => {
  const threshold: ThresholdRow = {
    key: "response",
    name: "A reply",
    nameCy: "Ateb",
    needed: 50,
    scope: "all",
    consequence: "response",
    reachedAt: "2026-11-22T06:00:00Z",
  };
  const say = (imported: number) => {
    const counts = [row({ source: "imported", count: imported }), row({ count: 60 - imported })];
    const local = { localCount: 0, localConnections: [] };
    const standing = { count: 60, counts, ...local, thresholds: [threshold] };
    return shown(<ThresholdProgress standing={standing} timeZone={timeZone} />);
  };
  expect(say(50)).toContain("reached with 50 signatures on an earlier site");
  expect(say(49)).toContain("reached with 50 signatures on 22 November 2026");
});

function row(different: Partial<CountRow>): CountRow {
  const place = { place: "id-1", slug: null, name: null, nameCy: null };
  return { source: "signed", country: "GB", ...place, connection: "lives", count: 0, ...different };
}

function shown(element: ReactElement): string {
  return renderToStaticMarkup(<LocaleProvider locale="en">{element}</LocaleProvider>);
}

/** The numbers in the cells of its tables, in order. */
function figuresIn(element: ReactElement): string[] {
  return [...shown(element).matchAll(/<td[^>]*>([\d,]+)<\/td>/g)].map(([, figure]) => figure!);
}
