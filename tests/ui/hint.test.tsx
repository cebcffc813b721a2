import { Hint } from "#app/ui/hint.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  id?: string;
}

compareFixtures<Options>("hint", {
  render: ({ id, classes, attributes, ...content }) => (
    <Hint id={id} className={classes} {...attributes}>
      {contentOf(content)}
    </Hint>
  ),
});
