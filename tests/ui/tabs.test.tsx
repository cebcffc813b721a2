import type { Attributes, Maybe } from "#app/ui/attributes.ts";
import { Tabs } from "#app/ui/tabs.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Item {
  label: string;
  id?: string;
  panel: Content & { attributes?: Attributes };
  attributes?: Attributes;
}

interface Options extends Common {
  id?: string;
  title?: string;
  idPrefix?: string;
  items?: Maybe<Item>[];
}

compareFixtures<Options>("tabs", {
  render: ({ id, title, idPrefix, items, classes, attributes }) => (
    <Tabs
      id={id}
      title={title}
      idPrefix={idPrefix}
      items={items?.map((item) => item && tabOf(item))}
      className={classes}
      {...attributes}
    />
  ),
});

function tabOf({ panel, ...tab }: Item) {
  const { attributes: panelAttributes, text, html } = panel;
  const content = html ? contentOf({ html }) : <p className="govuk-body">{text}</p>;
  return { ...tab, panel: content, panelAttributes };
}
