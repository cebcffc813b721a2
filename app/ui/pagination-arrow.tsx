import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/attributes.ts";
import { words } from "#app/ui/words.ts";

export interface PaginationLink {
  href: string;
  text?: ReactNode;
  /** What that page is about. */
  label?: string;
  attributes?: Attributes;
}

interface ArrowLinkProps {
  link: PaginationLink;
  way: "prev" | "next";
  isBlock: boolean;
  /** The text, unless the link has one of its own. */
  children: ReactNode;
}

const arrows = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

/** The link to the page before or after. */
export function ArrowLink({ link, way, isBlock, children }: ArrowLinkProps) {
  const arrowFirst = isBlock || way === "prev";
  return (
    <div className={`govuk-pagination__${way}`}>
      <a
        className="govuk-link govuk-pagination__link"
        href={link.href}
        rel={way}
        {...link.attributes}
      >
        {arrowFirst && <Arrow way={way} />}
        <span
          className={words(
            "govuk-pagination__link-title",
            isBlock && !link.label && "govuk-pagination__link-title--decorated",
          )}
        >
          {link.text ?? children}
        </span>
        {link.label && isBlock && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
        {!arrowFirst && <Arrow way={way} />}
      </a>
    </div>
  );
}

function Arrow({ way }: { way: "prev" | "next" }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[way]} />
    </svg>
  );
}
