import type { ComponentPropsWithoutRef } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import type { Attributes } from "#app/ui/attributes.ts";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface FooterLink {
  text: string;
  href: string;
  attributes?: Attributes;
}

export interface FooterSection {
  title: string;
  items?: readonly FooterLink[];
  width?: "full" | "one-half" | "one-third" | "two-thirds" | "one-quarter";
  columns?: 1 | 2 | 3;
}

export interface FooterProps extends ComponentPropsWithoutRef<"div"> {
  sections?: readonly FooterSection[];
  /** Links in one line below the sections. */
  links?: readonly FooterLink[];
  /** Read out before the links. */
  linksTitle?: string;
  containerClassName?: string;
}

/** The bottom of every page; its children stand below the links. It bears no government's marks. */
export function Footer({
  sections = [],
  links = [],
  linksTitle,
  containerClassName,
  className,
  children,
  ...rest
}: FooterProps) {
  const t = useTranslator(messages);
  return (
    <div className={words("govuk-footer", className)} {...rest}>
      <div className={words("govuk-width-container", containerClassName)}>
        {sections.length > 0 && (
          <>
            <div className="govuk-footer__navigation">
              {sections.map((section) => (
                <Section key={section.title} {...section} />
              ))}
            </div>
            <hr className="govuk-footer__section-break" />
          </>
        )}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {(links.length > 0 || children) && (
              <h2 className="govuk-visually-hidden">{linksTitle ?? t("supportLinks")}</h2>
            )}
            {links.length > 0 && (
              <ul className="govuk-footer__inline-list">
                {links.map((link) => (
                  <li key={link.href} className="govuk-footer__inline-list-item">
                    <OneLink {...link} />
                  </li>
                ))}
              </ul>
            )}
            {children && <div className="govuk-footer__meta-custom">{children}</div>}
          </div>
        </div>
      </div>
    </div>
  );
}

function Section({ title, items = [], width = "full", columns }: FooterSection) {
  return (
    <div className={`govuk-footer__section govuk-grid-column-${width}`}>
      <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
      {items.length > 0 && (
        <ul
          className={words(
            "govuk-footer__list",
            columns && `govuk-footer__list--columns-${columns}`,
          )}
        >
          {items.map((item) => (
            <li key={item.href} className="govuk-footer__list-item">
              <OneLink {...item} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function OneLink({ text, href, attributes }: FooterLink) {
  return (
    <a className="govuk-footer__link" href={href} {...attributes}>
      {text}
    </a>
  );
}
