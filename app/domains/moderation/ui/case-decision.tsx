import { messages } from "#app/domains/moderation/messages.en.ts";
import type { ShownCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface CaseDecisionProps {
  decision: NonNullable<ShownCase["decision"]>;
  decidedAt: Date | null;
  timeZone: string;
}

/** What was decided in a case. */
export function CaseDecision({ decision, decidedAt, timeZone }: CaseDecisionProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { outcome, rule, sentence } = decision;
  return (
    <section aria-labelledby="decision">
      <h2 className="govuk-heading-m" id="decision">
        {t("decision-title")}
      </h2>
      <SummaryList
        rows={[
          { key: t("decision-outcome"), value: t(`state-${outcome}`) },
          rule && { key: t("decision-rule"), value: t(`rule-${rule}`) },
          { key: t("sentence"), value: sentence || t("decision-none") },
          decidedAt && {
            key: t("decision-when"),
            value: sayMoment(locale, timeZone, decidedAt),
          },
        ]}
      />
    </section>
  );
}
