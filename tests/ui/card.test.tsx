import { expect, test } from "vitest";
import { Card, CardList } from "#app/ui/card.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("a card is an item of a list with its title as a heading and a link", () => {
  const html = markupOf(
    <CardList columns={2}>
      <Card title="Towpath" href="/threads/4" level={3} state="Answered" />
    </CardList>,
  );
  expect(html).toBe(
    '<ul class="card-list card-list--columns-2"><li class="card">' +
      '<div class="card__state">Answered</div><h3 class="card__title">' +
      '<a class="govuk-link card__link" href="/threads/4">Towpath</a></h3></li></ul>',
  );
});
