import { messages } from "#app/domains/identity/messages.audit.en.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { WarningText } from "#app/ui/warning-text.tsx";

interface TrailStateProps {
  /** What the last look at the whole trail found; null before the first. */
  verified: { at: Date; entries?: number; firstBad?: number } | null;
  /** Whether every entry on this page fits its seal. */
  genuine: boolean;
  timeZone: string;
}

/** Whether the audit trail is as it was written: all of it last night, what is shown just now. */
export function TrailState({ verified, genuine, timeZone }: TrailStateProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const moment = verified ? sayMoment(locale, timeZone, verified.at) : "";
  const shown = t(genuine ? "shown-genuine" : "shown-altered");
  if (verified?.firstBad) {
    const { firstBad } = verified;
    return (
      <WarningText>
        {t("verified-broken", { moment, firstBad })} {shown}
      </WarningText>
    );
  }
  const { entries = 0 } = verified ?? {};
  const whole = verified ? t("verified-whole", { moment, entries }) : t("verified-never");
  if (!genuine) return <WarningText>{`${shown} ${whole}`}</WarningText>;
  return <InsetText>{`${whole} ${shown}`}</InsetText>;
}
