import { messages } from "#app/domains/identity/messages.names.en.ts";
import type { NameFlag } from "#app/domains/identity/rules.lookalikes.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";

interface NameNoticeProps {
  flag: NameFlag;
  /** What others read meanwhile. */
  shown: string;
}

/** Tells somebody that their name waits until the council has looked at it, and why. */
export function NameNotice({ flag, shown }: NameNoticeProps) {
  const t = useTranslator(messages);
  return (
    <NotificationBanner titleId="name-notice" heading={t("flag-title")}>
      <p className="govuk-body">
        <NamingSentence name={shown} say={(name) => t(`flag-${flag}`, { shown: name })} />
      </p>
    </NotificationBanner>
  );
}
