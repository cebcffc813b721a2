import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type {
  Timeline,
  TimelineEntry,
} from "#app/domains/petitions/queries/list-entries.server.ts";
import { PetitionTimeline } from "#app/domains/petitions/ui/timeline.tsx";
import type { Locale } from "#app/platform/context.ts";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

const now = new Date("2026-12-01T12:00:00Z");

test("a response stands under what will be done, what will not, and why", () => {
  const html = shown({
    entries: [
      entry({
        kind: "response",
        html: "<p>The <strong>budget</strong> is set.</p>",
        details: {
          summary: "We will plant limes.",
          willDo: ["Plant twelve limes"],
          willNotDo: ["Close the <lane>"],
          why: "The lane is a bus route.",
        },
      }),
    ],
  });
  expect(html).toMatch(
    /What we will do<\/h4><ul[^>]*><li>Plant twelve limes<\/li><\/ul>.*What we will not do<\/h4><ul[^>]*><li>Close the &lt;lane&gt;<\/li>.*Why<\/h4>.*bus route.*<strong>budget<\/strong>/,
  );
});

test("a meeting is scheduled or held, and in Welsh too", () => {
  const hearing = { kind: "hearing", title: "Scrutiny", occursOn: "2026-12-10" } as const;
  expect(shown({ entries: [entry({ ...hearing, state: "scheduled" })] })).toContain(
    "Scheduled for 10 December 2026",
  );
  const held = { entries: [entry({ ...hearing, state: "held" })] };
  expect(shown(held)).toContain("Held on 10 December 2026");
  expect(shown(held, "cy")).toContain("Cynhaliwyd ar 10 Rhagfyr 2026");
});

test("what is promised shows until it is done, and that it is late", () => {
  const promise = {
    step: "response",
    dueAt: new Date("2026-11-28T00:00:00Z"),
    doneAt: null,
    moved: null,
  } as const;
  const late = shown({ promises: [promise] });
  expect(late).toContain("Response promised by 27 November 2026");
  expect(late).toContain("Overdue");
  const inTime = shown({ promises: [{ ...promise, dueAt: new Date("2026-12-05T00:00:00Z") }] });
  expect(inTime).not.toContain("Overdue");
  expect(shown({ promises: [{ ...promise, doneAt: now }] })).toBe("");
});

test("a promise that a pause moved says by when it was at first, and why it moved", () => {
  const pause = {
    startsOn: "2026-12-03",
    endsOn: "2026-12-08",
    reason: "There is an <election>.",
    reasonCy: "Mae etholiad.",
  };
  const moved = { firstDueAt: new Date("2026-12-05T00:00:00Z"), pause };
  const dueAt = new Date("2026-12-11T00:00:00Z");
  const promises = [{ step: "acknowledgement", dueAt, doneAt: null, moved } as const];
  const page = shown({ promises });
  expect(page).toContain("Acknowledgement promised by 10 December 2026");
  expect(page).toContain(
    "Promised by 4 December 2026 at first. It moved because petitions rest from 3 December 2026 to 8 December 2026: There is an &lt;election&gt;.",
  );
  expect(shown({ promises }, "cy")).toContain("Mae etholiad.");
});

test("links stand under their names, and how far a review has come is said", () => {
  const links = { recording: "https://youtu.be/abc" };
  const html = shown({
    entries: [
      entry({ kind: "outcome", details: { links } }),
      entry({ kind: "review", details: { stage: "accepted" } }),
    ],
  });
  expect(html).toContain('href="https://youtu.be/abc"');
  expect(html).toContain("Recording");
  expect(html).toContain("Scrutiny has taken the review up.");
});

function entry(different: Partial<TimelineEntry>): TimelineEntry {
  return {
    id: crypto.randomUUID(),
    kind: "outcome",
    state: "published",
    title: "",
    text: "",
    html: "",
    details: {},
    occursOn: null,
    publishedAt: now,
    editedAt: null,
    revision: 1,
    ...different,
  } as TimelineEntry;
}

function shown({ entries = [], promises = [] }: Partial<Timeline>, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <PetitionTimeline entries={entries} promises={promises} timeZone="Europe/London" now={now} />
    </LocaleProvider>,
  );
}
