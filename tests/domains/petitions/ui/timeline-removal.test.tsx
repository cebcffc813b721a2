import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import { TimelineItem } from "#app/domains/petitions/ui/timeline-item.tsx";
import type { Locale } from "#app/platform/context.ts";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

function shown(locale: Locale, details: Record<string, unknown>): string {
  const entry = {
    id: "e1",
    kind: "removal" as const,
    state: "published",
    title: "",
    text: "",
    html: "",
    details: EntryDetails.parse(details),
    occursOn: null,
    publishedAt: new Date("2016-06-26T12:50:00Z"),
    editedAt: null,
    revision: 1,
  };
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <ul>
        <TimelineItem entry={entry} timeZone="Europe/London" />
      </ul>
    </LocaleProvider>,
  );
}

const why = "They came from one <script>.";

test("the public reads how many signatures were removed, on which day and why", () => {
  const html = shown("en", { removed: 75_169, removal: 1, why });
  expect(html).toContain("26 June 2016");
  expect(html).toContain("75,169 signatures were removed.");
  expect(html).toContain("They came from one &lt;script&gt;.");
  expect(html).toContain('href="/petitions/scheme#appeal"');
  expect(shown("en", { removed: 1, why })).toContain("1 signature was removed.");
  expect(shown("cy", { removed: 2, why })).toContain("Dilëwyd 2 lofnod.");
});

test("and how many count again", () => {
  const html = shown("en", { restored: 120, removal: 1, why });
  expect(html).toContain("120 removed signatures count again.");
  expect(html).not.toContain("were removed");
  expect(html).not.toContain("#appeal");
  expect(shown("cy", { restored: 1, why })).toContain("Mae 1 llofnod a ddilëwyd yn cyfrif eto.");
});
