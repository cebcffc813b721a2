import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Tag } from "#app/ui/tag.tsx";
import { words } from "#app/ui/words.ts";

export interface PhaseBannerProps extends ComponentPropsWithoutRef<"div"> {
  /** The phase, for example “Pilot”. */
  tag?: ReactNode;
  tagClassName?: string;
}

/** Says that the service is still being made. */
export function PhaseBanner({ tag, tagClassName, className, children, ...rest }: PhaseBannerProps) {
  return (
    <div className={words("govuk-phase-banner govuk-width-container", className)} {...rest}>
      <p className="govuk-phase-banner__content">
        <Tag className={words("govuk-phase-banner__content__tag", tagClassName)}>{tag}</Tag>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
