import type { ReactNode } from "react";
import { messages } from "#app/platform/http/messages.en.ts";
import type { RefusalReason } from "#app/platform/http/refusal.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface RefusalWordsProps {
  reason: RefusalReason;
  reference?: string;
  /** What can be done about it right here. */
  children?: ReactNode;
}

/** Why there is no page, what to do now, and a number to quote when asking for help. */
export function RefusalWords({ reason, reference, children }: RefusalWordsProps) {
  const t = useTranslator(messages);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{t(reason)}</h1>
        <p className="govuk-body">{t(`${reason}-text`)}</p>
        {children}
        {reference && (
          <p className="govuk-hint">
            {t("reference")}: <code>{reference}</code>
          </p>
        )}
      </div>
    </div>
  );
}
