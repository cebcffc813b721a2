import type { Attributes, Maybe } from "#app/ui/attributes.ts";
import type { PaginationItem } from "#app/ui/pagination.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface LinkOptions extends Content {
  href: string;
  labelText?: string;
}

interface ItemOptions {
  number?: number | string;
  href?: string;
  current?: boolean;
  ellipsis?: boolean;
  visuallyHiddenText?: string;
  attributes?: Attributes;
}

interface Options extends Common {
  previous?: LinkOptions;
  next?: LinkOptions;
  items?: Maybe<ItemOptions>[];
  landmarkLabel?: string;
}

compareFixtures<Options>("pagination", {
  render: ({ previous, next, items, landmarkLabel, classes, attributes }) => (
    <Pagination
      previous={previous && linkOf(previous)}
      next={next && linkOf(next)}
      items={items?.map((item) => item && itemOf(item))}
      label={landmarkLabel}
      className={classes}
      {...attributes}
    />
  ),
});

function linkOf({ href, labelText, ...content }: LinkOptions) {
  return { href, label: labelText, text: contentOf(content) };
}

function itemOf(item: ItemOptions): Maybe<PaginationItem> {
  if (item.ellipsis) return { ellipsis: true };
  if (item.number === undefined || item.href === undefined) return undefined;
  return {
    number: item.number,
    href: item.href,
    current: item.current,
    label: item.visuallyHiddenText,
    attributes: item.attributes,
  };
}
