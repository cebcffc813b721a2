import { expect, test } from "vitest";
import type { SimilarMatter } from "#app/domains/petitions/schema.similar.ts";
import { SimilarPetitions } from "#app/domains/petitions/ui/similar-petitions.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

const matters: SimilarMatter[] = [
  {
    kind: "petition",
    href: "/petitions/1",
    title: "Night buses",
    locale: "en",
    state: "open",
    count: 1_234,
    answered: true,
  },
  {
    kind: "petition",
    href: "/petitions/2",
    title: "Bysiau nos",
    locale: "cy",
    state: "rejected",
    count: 1,
    rejectedAt: new Date("2026-01-31T23:30:00Z"),
  },
  {
    kind: "consultation",
    href: "/consultations/3",
    title: "Winter buses",
    locale: "en",
    state: "planned",
  },
];

test("each is a link in a tab of its own, with its kind, state and count", () => {
  const html = markupOf(<SimilarPetitions matters={matters} timeZone="Europe/London" />);
  expect(html).toContain(
    '<h2 class="govuk-heading-m" id="similar">What there is already on this</h2>',
  );
  expect(html.match(/target="_blank" rel="noopener"/g)).toHaveLength(3);
  expect(html).toContain('<span lang="cy">Bysiau nos</span>');
  expect(itemsOf(html)).toEqual([
    ["Petition", "Open", "1,234 signatures", "Answered by the council"],
    ["Petition", "Not accepted", "1 signature", "Not accepted on 31 January 2026"],
    ["Consultation", "Opens soon"],
  ]);
});

test("it is said when there is nothing, with the heading or without", () => {
  const none = { matters: [], timeZone: "Europe/London" };
  expect(markupOf(<SimilarPetitions {...none} small />)).toBe(
    '<p class="govuk-body">Nothing similar was found.</p>',
  );
  expect(markupOf(<SimilarPetitions {...none} />)).toContain("</h2><p");
  expect(markupOf(<SimilarPetitions matters={matters} timeZone="UTC" small />)).not.toContain(
    "<h2",
  );
});

test("in Welsh it is said in Welsh, and an English title is marked as such", () => {
  const html = markupOf(
    <LocaleProvider locale="cy">
      <SimilarPetitions matters={matters.slice(0, 1)} timeZone="Europe/London" />
    </LocaleProvider>,
  );
  expect(html).toContain('<span lang="en">Night buses</span>');
  expect(itemsOf(html)).toEqual([["Deiseb", "Ar agor", "1,234 llofnod", "Mae’r cyngor wedi ateb"]]);
});

function itemsOf(html: string): string[][] {
  const lists = html.split('<ul class="meta">').slice(1);
  return lists.map((list) =>
    [...list.split("</ul>")[0]!.matchAll(/<li class="meta__item">(.*?)<\/li>/g)].map(([, item]) =>
      item!.replace(/<[^>]*>/g, ""),
    ),
  );
}
