import type { Attributes } from "#app/ui/attributes.ts";
import { LanguageNavigation, type LanguageLink } from "#app/ui/language-navigation.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Item extends Content, Pick<LanguageLink, "lang" | "href" | "current" | "dir"> {
  languageDescriptionText?: string;
  classes?: string;
  attributes?: Attributes;
}

interface Options extends Common {
  items: Item[];
  ariaLabel?: string;
}

compareFixtures<Options>("language-navigation", {
  render: ({ items, ariaLabel, classes, attributes }) => (
    <LanguageNavigation
      items={items.map(({ lang, href, current, dir, ...item }) => ({
        lang,
        href,
        current,
        dir,
        text: contentOf(item),
        description: item.languageDescriptionText,
        className: item.classes,
        attributes: item.attributes,
      }))}
      label={ariaLabel}
      className={classes}
      {...attributes}
    />
  ),
});
