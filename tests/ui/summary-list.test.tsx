import type { Attributes, Maybe } from "#app/ui/attributes.ts";
import type { SummaryAction } from "#app/ui/summary-actions.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Action extends Content {
  href: string;
  visuallyHiddenText?: string;
  classes?: string;
  attributes?: Attributes;
}

interface Actions {
  classes?: string;
  items?: Action[];
}

interface Row {
  key: Content & { classes?: string };
  value: Content & { classes?: string };
  classes?: string;
  actions?: Actions;
}

interface Options extends Common {
  rows: Maybe<Row>[];
  card?: Common & { title?: Content & { headingLevel?: 2 | 3 }; actions?: Actions };
}

compareFixtures<Options>("summary-list", {
  render: ({ rows, card, classes, attributes }) => (
    <SummaryList
      rows={rows.map((row) => row && rowOf(row))}
      card={card && cardOf(card)}
      className={classes}
      {...attributes}
    />
  ),
});

function rowOf({ key, value, classes, actions }: Row) {
  return {
    key: contentOf(key),
    value: contentOf(value),
    actions: actions?.items?.map(actionOf),
    className: classes,
    keyClassName: key.classes,
    valueClassName: value.classes,
    actionsClassName: actions?.classes,
  };
}

function cardOf({ title, actions, classes, attributes }: NonNullable<Options["card"]>) {
  return {
    title: contentOf(title),
    level: title?.headingLevel,
    actions: actions?.items?.map(actionOf),
    className: classes,
    ...attributes,
  };
}

function actionOf({ href, visuallyHiddenText, classes, attributes, ...content }: Action) {
  return {
    text: contentOf(content),
    href,
    about: visuallyHiddenText,
    className: classes,
    attributes,
  } satisfies SummaryAction;
}
