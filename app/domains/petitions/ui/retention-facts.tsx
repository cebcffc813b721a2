import { messages } from "#app/domains/petitions/messages.retention.en.ts";
import type { Retention } from "#app/domains/petitions/queries/show-retention.sql.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface RetentionFactsProps {
  retention: Retention;
  timeZone: string;
}

/** What will be forgotten of a petition's signers and when, before any of it happens. */
export function RetentionFacts({ retention, timeZone }: RetentionFactsProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { keptBecause, endedAt, stopsAt, named, traced, pending } = retention;
  const say = (key: "retention-due" | "retention-done", moment: Date) =>
    t(key, { day: sayDay(locale, timeZone, new Date(moment)) });
  const when = (due: Date | null, done: Date | null) =>
    done ? say("retention-done", done) : due ? say("retention-due", due) : t("retention-never");
  const goesOn = stopsAt
    ? t("retention-gathering", { day: sayDay(locale, timeZone, new Date(stopsAt)) })
    : t("retention-goes-on");
  const usual = endedAt ? t("retention-usual") : goesOn;
  const state = keptBecause ? t("retention-kept", { reason: keptBecause }) : usual;
  return (
    <SummaryList
      rows={[
        { key: t("retention-state"), value: state },
        {
          key: t("retention-traces"),
          value: when(retention.tracesDue, retention.tracesErasedAt),
        },
        { key: t("retention-names"), value: when(retention.namesDue, retention.anonymisedAt) },
        {
          key: t("retention-numbers"),
          value: (
            <ul className="govuk-list">
              <li>{t("retention-named", { count: named })}</li>
              <li>{t("retention-traced", { count: traced })}</li>
              <li>{t("retention-pending", { count: pending })}</li>
            </ul>
          ),
        },
      ]}
    />
  );
}
