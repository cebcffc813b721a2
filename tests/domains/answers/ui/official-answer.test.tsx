import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OfficialAnswer } from "#app/domains/answers/ui/official-answer.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

const answer = {
  contributionId: "a1",
  html: "<p>In <strong>May</strong>.</p>",
  locale: "en",
  team: { name: "Highways", nameCy: "Priffyrdd" },
  publishedAt: new Date("2026-05-04T09:00:00Z"),
};

function shown(locale: "en" | "cy") {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <OfficialAnswer answer={answer} timeZone="Europe/London" />
    </LocaleProvider>,
  );
}

test("an answer has a heading that says whose it is, a badge, a date and its words", () => {
  const html = shown("en");
  expect(html).toMatch(/<h2 [^>]*id="answer-a1-heading"[^>]*>Answer from Highways<\/h2>/);
  expect(html).toContain('aria-labelledby="answer-a1-heading"');
  expect(html).toContain("Official answer");
  expect(html).toContain('dateTime="2026-05-04T09:00:00.000Z"');
  expect(html).toContain("<p>In <strong>May</strong>.</p>");
  expect(html).not.toContain("lang=");
});

test("in Welsh the team has its Welsh name, and an answer in English says that it is", () => {
  const html = shown("cy");
  expect(html).toContain("Ateb gan Priffyrdd");
  expect(html).toContain('lang="en"');
});
