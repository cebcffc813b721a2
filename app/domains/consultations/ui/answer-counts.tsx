import { messages } from "#app/domains/consultations/messages.en.ts";
import { scaleSteps, type AskedQuestion } from "#app/domains/consultations/schema.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";

interface AnswerCountsProps {
  question: AskedQuestion;
  answered: number;
  counts: Record<string, number>;
  mean: number | null;
}

/** How often each answer was given, as a table with shares. */
export function AnswerCounts({ question, answered, counts, mean }: AnswerCountsProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const answers =
    question.kind === "scale"
      ? scaleSteps.map((step) => ({ key: String(step), label: String(step) }))
      : question.options;
  return (
    <>
      <Table
        caption={t("staff-answered", { count: answered })}
        head={[
          t("staff-answer"),
          { content: t("staff-number"), numeric: true },
          { content: t("staff-share"), numeric: true },
        ]}
        rows={answers.map(({ key, label }) => [
          label,
          { content: figure.format(counts[key] ?? 0), numeric: true },
          { content: share.format(answered ? (counts[key] ?? 0) / answered : 0), numeric: true },
        ])}
      />
      {mean !== null && (
        <p className="govuk-body">{t("staff-mean", { mean: figure.format(mean) })}</p>
      )}
    </>
  );
}
