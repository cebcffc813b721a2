import { messages } from "#app/domains/petitions/messages.pauses.en.ts";
import { sayDay, startOfDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

interface PauseNoticeProps {
  pause: { endsOn: string; reason: string; reasonCy: string } | null;
  timeZone: string;
}

/** That petitions rest, why and until when; nothing while they do not. */
export function PauseNotice({ pause, timeZone }: PauseNoticeProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (!pause) return null;
  const day = sayDay(locale, timeZone, startOfDay(timeZone, pause.endsOn));
  return (
    <NotificationBanner heading={t("resting-heading", { day })}>
      <p className="govuk-body">{locale === "cy" ? pause.reasonCy : pause.reason}</p>
      <p className="govuk-body">{t("resting-moved")}</p>
    </NotificationBanner>
  );
}
