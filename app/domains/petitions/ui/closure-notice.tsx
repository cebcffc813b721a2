import { messages } from "#app/domains/petitions/messages.election.en.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface ClosureNoticeProps {
  closure: { closesAt: Date; message: string; messageCy: string } | null;
  isOpen: boolean;
  timeZone: string;
}

/** That a petition ends for an election, or did, and what the council says about it; else nothing. */
export function ClosureNotice({ closure, isOpen, timeZone }: ClosureNoticeProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (!closure) return null;
  const day = sayDay(locale, timeZone, lastMoment(closure.closesAt));
  return (
    <InsetText>
      <p className="govuk-body govuk-!-font-weight-bold">
        {isOpen ? t("closure-ahead", { day }) : t("closure-over")}
      </p>
      <p className="govuk-body">{locale === "cy" ? closure.messageCy : closure.message}</p>
    </InsetText>
  );
}
