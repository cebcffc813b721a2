import { InsetText } from "#app/ui/inset-text.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  id?: string;
}

compareFixtures<Options>("inset-text", {
  render: ({ id, classes, attributes, ...content }) => (
    <InsetText id={id} className={classes} {...attributes}>
      {contentOf(content)}
    </InsetText>
  ),
});
