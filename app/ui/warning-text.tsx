import type { ComponentPropsWithoutRef } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface WarningTextProps extends ComponentPropsWithoutRef<"div"> {
  /** Read out in place of the exclamation mark. */
  iconText?: string;
}

/** Something that must not be overlooked. */
export function WarningText({ iconText, className, children, ...rest }: WarningTextProps) {
  const t = useTranslator(messages);
  return (
    <div className={words("govuk-warning-text", className)} {...rest}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconText ?? t("warning")}</span> {children}
      </strong>
    </div>
  );
}
