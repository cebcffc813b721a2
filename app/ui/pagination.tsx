import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { present, type Attributes, type Maybe } from "#app/ui/attributes.ts";
import { messages } from "#app/ui/messages.en.ts";
import { ArrowLink, type PaginationLink } from "#app/ui/pagination-arrow.tsx";
import { words } from "#app/ui/words.ts";

export interface PaginationPage {
  number: string | number;
  href: string;
  current?: boolean;
  /** Read out instead of “Page 3”. */
  label?: string;
  attributes?: Attributes;
}

export type PaginationItem = PaginationPage | { ellipsis: true };

export interface PaginationProps extends ComponentPropsWithoutRef<"nav"> {
  previous?: PaginationLink;
  next?: PaginationLink;
  /** Without pages the two links stand one above the other. */
  items?: readonly Maybe<PaginationItem>[];
  label?: string;
}

/** The way through a list that is too long for one page. */
export function Pagination({ previous, next, items, label, className, ...rest }: PaginationProps) {
  const t = useTranslator(messages);
  const isBlock = !items && Boolean(next || previous);
  return (
    <nav
      className={words("govuk-pagination", isBlock && "govuk-pagination--block", className)}
      aria-label={label ?? t("pagination")}
      {...rest}
    >
      {previous && (
        <ArrowLink link={previous} way="prev" isBlock={isBlock}>
          {t("previous")}
          <span className="govuk-visually-hidden">{t("previousHidden")}</span>
        </ArrowLink>
      )}
      {items && (
        <ul className="govuk-pagination__list">
          {present(items).map((item, index) => (
            <Item key={index} item={item} />
          ))}
        </ul>
      )}
      {next && (
        <ArrowLink link={next} way="next" isBlock={isBlock}>
          {t("next")}
          <span className="govuk-visually-hidden">{t("nextHidden")}</span>
        </ArrowLink>
      )}
    </nav>
  );
}

function Item({ item }: { item: PaginationItem }): ReactNode {
  const t = useTranslator(messages);
  if ("ellipsis" in item) {
    return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  }
  return (
    <li
      className={words("govuk-pagination__item", item.current && "govuk-pagination__item--current")}
    >
      <a
        className="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.label ?? t("page", { number: String(item.number) })}
        aria-current={item.current ? "page" : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  );
}
