import { SkipLink } from "#app/ui/skip-link.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  href?: string;
}

compareFixtures<Options>("skip-link", {
  render: ({ href, classes, attributes, ...content }) => (
    <SkipLink href={href} className={classes} {...attributes}>
      {contentOf(content)}
    </SkipLink>
  ),
});
