import { GenericHeader } from "#app/ui/generic-header.tsx";
import { compareFixtures, contentOf, type Common } from "#tests/support/fixtures.ts";

interface Options extends Common {
  logoText?: string;
  logoHtml?: string;
  url?: string;
  containerClasses?: string;
}

compareFixtures<Options>("generic-header", {
  render: ({ logoText, logoHtml, url, containerClasses, classes, attributes }) => (
    <GenericHeader
      href={url}
      containerClassName={containerClasses}
      className={classes}
      {...attributes}
    >
      {contentOf({ text: logoText, html: logoHtml })}
    </GenericHeader>
  ),
});
