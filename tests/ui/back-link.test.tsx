import { BackLink } from "#app/ui/back-link.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  href?: string;
}

compareFixtures<Options>("back-link", {
  render: ({ href, classes, attributes, ...content }) => (
    <BackLink href={href} className={classes} {...attributes}>
      {contentOf(content)}
    </BackLink>
  ),
});
