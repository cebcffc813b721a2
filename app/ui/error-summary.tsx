import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import type { Attributes } from "#app/ui/attributes.ts";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface Problem {
  text: ReactNode;
  /** The control to put right, for example `#email`. */
  href?: string;
  attributes?: Attributes;
}

export interface ErrorSummaryProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  title?: ReactNode;
  description?: ReactNode;
  errors?: readonly Problem[];
  disableAutoFocus?: boolean;
}

/** Everything that is wrong with a form, on top of the page. */
export function ErrorSummary({
  title,
  description,
  errors = [],
  disableAutoFocus,
  className,
  ...rest
}: ErrorSummaryProps) {
  const t = useTranslator(messages);
  return (
    <div
      className={words("govuk-error-summary", className)}
      data-module="govuk-error-summary"
      data-disable-auto-focus={disableAutoFocus}
      {...rest}
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? t("problem")}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ text, href, attributes }, index) => (
                <li key={index}>
                  {href ? (
                    <a href={href} {...attributes}>
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
