import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import type { Attributes } from "#app/ui/attributes.ts";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface Breadcrumb {
  text: ReactNode;
  /** The page itself has none. */
  href?: string;
  attributes?: Attributes;
}

export interface BreadcrumbsProps extends ComponentPropsWithoutRef<"nav"> {
  items: readonly Breadcrumb[];
  collapseOnMobile?: boolean;
  label?: string;
}

/** The way from the home page to this one. */
export function Breadcrumbs({
  items,
  collapseOnMobile,
  label,
  className,
  ...rest
}: BreadcrumbsProps) {
  const t = useTranslator(messages);
  return (
    <nav
      className={words(
        "govuk-breadcrumbs",
        className,
        collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile",
      )}
      aria-label={label ?? t("breadcrumb")}
      {...rest}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) => (
          <BreadcrumbItem key={index} {...item} />
        ))}
      </ol>
    </nav>
  );
}

function BreadcrumbItem({ text, href, attributes }: Breadcrumb) {
  if (!href) {
    return (
      <li className="govuk-breadcrumbs__list-item" aria-current="page">
        {text}
      </li>
    );
  }
  return (
    <li className="govuk-breadcrumbs__list-item">
      <a className="govuk-breadcrumbs__link" href={href} {...attributes}>
        {text}
      </a>
    </li>
  );
}
