import { PhaseBanner } from "#app/ui/phase-banner.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  tag?: Content & { classes?: string };
}

compareFixtures<Options>("phase-banner", {
  render: ({ tag, classes, attributes, ...content }) => (
    <PhaseBanner
      tag={contentOf(tag)}
      tagClassName={tag?.classes}
      className={classes}
      {...attributes}
    >
      {contentOf(content)}
    </PhaseBanner>
  ),
});
