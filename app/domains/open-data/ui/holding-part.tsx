import { messages } from "#app/domains/open-data/messages.en.ts";
import { facts, type Fact, type HoldingName, type Row } from "#app/domains/open-data/schema.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface HoldingPartProps {
  name: HoldingName;
  rows: readonly Row[];
  timeZone: string;
}

/** One part of what is held about somebody, entry by entry, without what is empty. */
export function HoldingPart({ name, rows, timeZone }: HoldingPartProps) {
  const t = useTranslator(messages);
  const locale = useLocale();

  function said(fact: Fact | undefined): string {
    if (fact instanceof Date) return sayMoment(locale, timeZone, fact);
    if (typeof fact === "boolean") return t(fact ? "data-yes" : "data-no");
    return String(fact ?? "");
  }

  return (
    <section aria-labelledby={name}>
      <h2 className="govuk-heading-m" id={name}>
        {t(`holding-${name}`)}
      </h2>
      {rows.map((row, index) => (
        <SummaryList
          key={index}
          rows={facts
            .filter((fact) => said(row[fact]) !== "")
            .map((fact) => ({
              key: t(`fact-${fact}`),
              value: <bdi className="as-written">{said(row[fact])}</bdi>,
            }))}
        />
      ))}
    </section>
  );
}
