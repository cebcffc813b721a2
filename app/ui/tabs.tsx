import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { present, type Attributes, type Maybe } from "#app/ui/attributes.ts";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface Tab {
  label: string;
  panel: ReactNode;
  id?: string;
  attributes?: Attributes;
  panelAttributes?: Attributes;
}

export interface TabsProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  title?: string;
  items?: readonly Maybe<Tab>[];
  /** The beginning of the panels' ids where they have none of their own. */
  idPrefix?: string;
}

/** Sections with a list of links to them; all are open without script. */
export function Tabs({ title, items, idPrefix, className, ...rest }: TabsProps) {
  const t = useTranslator(messages);
  const tabs = present(items).map((tab, index) => ({
    ...tab,
    id: tab.id ?? `${idPrefix}-${index + 1}`,
  }));
  return (
    <div className={words("govuk-tabs", className)} data-module="govuk-tabs" {...rest}>
      <h2 className="govuk-tabs__title">{title ?? t("contents")}</h2>
      {items && items.length > 0 && (
        <ul className="govuk-tabs__list">
          {tabs.map(({ id, label, attributes }, index) => (
            <li
              key={id}
              className={words(
                "govuk-tabs__list-item",
                index === 0 && "govuk-tabs__list-item--selected",
              )}
            >
              <a className="govuk-tabs__tab" href={`#${id}`} {...attributes}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {tabs.map(({ id, panel, panelAttributes }, index) => (
        <div
          key={id}
          className={words("govuk-tabs__panel", index > 0 && "govuk-tabs__panel--hidden")}
          id={id}
          {...panelAttributes}
        >
          {panel}
        </div>
      ))}
    </div>
  );
}
