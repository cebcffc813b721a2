import type { ComponentPropsWithoutRef } from "react";
import { words } from "#app/ui/words.ts";

export interface GenericHeaderProps extends ComponentPropsWithoutRef<"div"> {
  /** Where the name of the council leads. */
  href?: string;
  containerClassName?: string;
}

/** The band at the top of every page; its children are the council's name or lockup. */
export function GenericHeader({
  href = "/",
  containerClassName = "govuk-width-container",
  className,
  children,
  ...rest
}: GenericHeaderProps) {
  return (
    <div className={words("govuk-generic-header", className)} {...rest}>
      <div className={words("govuk-generic-header__container", containerClassName)}>
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {children}
          </a>
        </div>
      </div>
    </div>
  );
}
