import { messages } from "#app/domains/consultations/messages.en.ts";
import { fieldOf, wordsOf, type AskedQuestion } from "#app/domains/consultations/schema.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface CheckAnswersProps {
  consultation: { number: number; title: string; questions: AskedQuestion[] };
  values: Record<string, string | string[]>;
  submissionKey: string;
}

/** What is about to be sent, in words; the same form sends it or leads back to the questions. */
export function CheckAnswers({ consultation, values, submissionKey }: CheckAnswersProps) {
  const t = useTranslator(messages);
  const path = `/consultations/${consultation.number}/responses`;
  const said = (field: string) => values[field]?.toString();
  const rows = consultation.questions.map((question) => ({
    key: question.prompt,
    value: <AsWritten text={wordsOf(question, said(fieldOf(question))) ?? t("not-answered")} />,
  }));
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{consultation.title}</span>
        {t("check-title")}
      </h1>
      <p className="govuk-body">{t("check-intro")}</p>
      <SummaryList
        rows={[...rows, { key: t("check-email"), value: said("email") ?? t("not-answered") }]}
      />
      <form method="post" action={path}>
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value.toString()} />
        ))}
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <div className="govuk-button-group">
          <Button preventDoubleClick>{t("send")}</Button>
          <Button variant="secondary" formAction={`${path}/new`}>
            {t("change")}
          </Button>
        </div>
      </form>
    </TwoThirds>
  );
}

function AsWritten({ text }: { text: string }) {
  return <span className="as-written">{text}</span>;
}
