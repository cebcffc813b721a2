import { expect, test } from "vitest";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import { ErrorMessage } from "#app/ui/error-message.tsx";
import {
  compareFixtures,
  contentOf,
  markupOf,
  type Common,
  type Content,
} from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  id?: string;
  visuallyHiddenText?: string;
}

compareFixtures<Options>("error-message", {
  render: ({ id, visuallyHiddenText, classes, attributes, ...content }) => (
    <ErrorMessage id={id} prefix={visuallyHiddenText} className={classes} {...attributes}>
      {contentOf(content)}
    </ErrorMessage>
  ),
});

test("on a Welsh page, errors are announced in Welsh", () => {
  const page = (
    <LocaleProvider locale="cy">
      <ErrorMessage>Rhowch eich enw llawn</ErrorMessage>
    </LocaleProvider>
  );
  expect(markupOf(page)).toContain("Gwall:");
});
