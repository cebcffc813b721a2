import { Details } from "#app/ui/details.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  id?: string;
  open?: boolean;
  summaryText?: string;
  summaryHtml?: string;
}

compareFixtures<Options>("details", {
  render: ({ id, open, summaryText, summaryHtml, classes, attributes, ...content }) => (
    <Details
      id={id}
      open={open}
      summary={contentOf({ text: summaryText, html: summaryHtml })}
      className={classes}
      {...attributes}
    >
      {contentOf(content)}
    </Details>
  ),
});
