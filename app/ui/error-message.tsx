import type { ComponentPropsWithoutRef } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface ErrorMessageProps extends ComponentPropsWithoutRef<"p"> {
  /** Read out before the message; an empty string leaves it out. */
  prefix?: string;
}

/** What is wrong with one answer, beside it. */
export function ErrorMessage({ prefix, className, children, ...rest }: ErrorMessageProps) {
  const t = useTranslator(messages);
  const said = prefix ?? t("error");
  return (
    <p className={words("govuk-error-message", className)} {...rest}>
      {said && (
        <>
          <span className="govuk-visually-hidden">{said}:</span>{" "}
        </>
      )}
      {children}
    </p>
  );
}
