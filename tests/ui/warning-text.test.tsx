import { WarningText } from "#app/ui/warning-text.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  iconFallbackText?: string;
}

compareFixtures<Options>("warning-text", {
  render: ({ iconFallbackText, classes, attributes, ...content }) => (
    <WarningText iconText={iconFallbackText} className={classes} {...attributes}>
      {contentOf(content)}
    </WarningText>
  ),
});
