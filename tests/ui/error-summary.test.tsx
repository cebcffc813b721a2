import type { Attributes } from "#app/ui/attributes.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: (Content & { href?: string; attributes?: Attributes })[];
  disableAutoFocus?: boolean;
}

compareFixtures<Options>("error-summary", {
  render: (options) => (
    <ErrorSummary
      title={contentOf({ text: options.titleText, html: options.titleHtml })}
      description={contentOf({ text: options.descriptionText, html: options.descriptionHtml })}
      errors={options.errorList?.map((error) => ({ ...error, text: contentOf(error) }))}
      disableAutoFocus={options.disableAutoFocus}
      className={options.classes}
      {...options.attributes}
    />
  ),
});
