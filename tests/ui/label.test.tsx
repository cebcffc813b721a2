import { Label } from "#app/ui/label.tsx";
import { sizes } from "#tests/support/field-options.ts";
import {
  compareFixtures,
  contentOf,
  modifierOf,
  type Common,
  type Content,
} from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  for?: string;
  isPageHeading?: boolean;
}

compareFixtures<Options>("label", {
  render: ({ for: htmlFor, isPageHeading, classes, attributes, ...content }) => {
    const { modifier, className } = modifierOf(classes, "govuk-label--", sizes);
    return (
      <Label
        htmlFor={htmlFor}
        isHeading={isPageHeading}
        size={modifier}
        className={className}
        {...attributes}
      >
        {contentOf(content)}
      </Label>
    );
  },
});
