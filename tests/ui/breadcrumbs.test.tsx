import { expect, test } from "vitest";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import type { Attributes } from "#app/ui/attributes.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import {
  compareFixtures,
  contentOf,
  markupOf,
  type Common,
  type Content,
} from "#tests/support/fixtures.ts";

interface Options extends Common {
  items: (Content & { href?: string; attributes?: Attributes })[];
  collapseOnMobile?: boolean;
  labelText?: string;
}

compareFixtures<Options>("breadcrumbs", {
  render: ({ items, collapseOnMobile, labelText, classes, attributes }) => (
    <Breadcrumbs
      items={items.map((item) => ({ ...item, text: contentOf(item) }))}
      collapseOnMobile={collapseOnMobile}
      label={labelText}
      className={classes}
      {...attributes}
    />
  ),
});

test("on a Welsh page, the breadcrumbs have a Welsh name", () => {
  const page = (
    <LocaleProvider locale="cy">
      <Breadcrumbs items={[{ text: "Hafan", href: "/" }]} />
    </LocaleProvider>
  );
  expect(markupOf(page)).toContain('aria-label="Briwsion bara"');
});
