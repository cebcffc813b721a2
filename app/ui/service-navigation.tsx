import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { present, type Attributes, type Maybe } from "#app/ui/attributes.ts";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface NavigationItem {
  text: ReactNode;
  href?: string;
  /** This very page. */
  current?: boolean;
  /** The section this page is in. */
  active?: boolean;
  attributes?: Attributes;
}

export interface ServiceNavigationProps extends ComponentPropsWithoutRef<"div"> {
  serviceName?: string;
  serviceHref?: string;
  items?: readonly Maybe<NavigationItem>[];
  /** Names the list of links for screen readers. */
  label?: string;
  menuButtonText?: string;
  menuButtonLabel?: string;
  navigationId?: string;
  navigationClassName?: string;
  /** Offers a menu button on small screens; needs script, so the links stay visible without it. */
  collapseOnMobile?: boolean;
  start?: ReactNode;
  end?: ReactNode;
  /** Puts `end` on the same line as the links. */
  endInline?: boolean;
  navigationStart?: ReactNode;
  navigationEnd?: ReactNode;
}

/** The sections of the service, and beside them what is passed as `start` and `end`. */
export function ServiceNavigation({
  serviceName,
  serviceHref,
  items,
  label,
  menuButtonText,
  menuButtonLabel,
  navigationId,
  navigationClassName,
  collapseOnMobile,
  navigationStart,
  navigationEnd,
  start,
  end,
  endInline,
  className,
  ...rest
}: ServiceNavigationProps) {
  const t = useTranslator(messages);
  const isLandmark = Boolean(serviceName || start || end);
  const Element = isLandmark ? "section" : "div";
  return (
    <Element
      aria-label={isLandmark ? t("serviceInformation") : undefined}
      className={words("govuk-service-navigation", className)}
      data-module="govuk-service-navigation"
      {...rest}
    >
      <div
        className={words(
          "govuk-width-container",
          endInline && "govuk-service-navigation__inlining-container",
        )}
      >
        {start}
        <div className="govuk-service-navigation__container">
          {serviceName && <ServiceName name={serviceName} href={serviceHref} />}
          <Links
            {...{ items, label, menuButtonText, menuButtonLabel, navigationId }}
            {...{ navigationClassName, collapseOnMobile, navigationStart, navigationEnd }}
          />
        </div>
        {end}
      </div>
    </Element>
  );
}

function ServiceName({ name, href }: { name: string; href?: string }) {
  return (
    <span className="govuk-service-navigation__service-name">
      {href ? (
        <a href={href} className="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

function Links(props: ServiceNavigationProps) {
  const t = useTranslator(messages);
  const { navigationId = "navigation", menuButtonText = t("menu"), menuButtonLabel } = props;
  const items = present(props.items);
  const collapses = props.collapseOnMobile ?? items.length > 1;
  if (items.length === 0 && !props.navigationStart && !props.navigationEnd) return null;
  return (
    <nav
      aria-label={props.label ?? menuButtonText}
      className={words("govuk-service-navigation__wrapper", props.navigationClassName)}
    >
      {collapses && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={menuButtonLabel === menuButtonText ? undefined : menuButtonLabel}
          hidden
          aria-hidden="true"
        >
          {menuButtonText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={navigationId}>
        {props.navigationStart}
        {items.map((item, index) => (
          <Item key={index} {...item} />
        ))}
        {props.navigationEnd}
      </ul>
    </nav>
  );
}

function Item({ text, href, current, active, attributes }: NavigationItem) {
  const isActive = current || active;
  const ariaCurrent = current ? "page" : active ? "true" : undefined;
  const content = isActive ? (
    <strong className="govuk-service-navigation__active-fallback">{text}</strong>
  ) : (
    text
  );
  return (
    <li
      className={words(
        "govuk-service-navigation__item",
        isActive && "govuk-service-navigation__item--active",
      )}
    >
      {href ? (
        <a
          className="govuk-service-navigation__link"
          href={href}
          aria-current={ariaCurrent}
          {...attributes}
        >
          {content}
        </a>
      ) : (
        <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {content}
        </span>
      )}
    </li>
  );
}
