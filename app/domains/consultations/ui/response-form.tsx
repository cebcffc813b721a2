import { messages } from "#app/domains/consultations/messages.en.ts";
import { fieldOf, type AskedQuestion } from "#app/domains/consultations/schema.ts";
import { QuestionField } from "#app/domains/consultations/ui/question-field.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";

interface ResponseFormProps {
  consultation: { number: number; title: string; questions: AskedQuestion[] };
  state?: Partial<FormState> | null;
}

/** All questions of a consultation on one page, with what was said so far. */
export function ResponseForm({ consultation, state }: ResponseFormProps) {
  const t = useTranslator(messages);
  const form = useForm(messages, state);
  const path = `/consultations/${consultation.number}`;
  return (
    <TwoThirds>
      <BackLink href={path}>{t("back-to-consultation")}</BackLink>
      <FormPage
        title={t("form-title")}
        caption={consultation.title}
        problems={form.problems}
        submit={t("continue")}
        action={`${path}/responses/check`}
      >
        {consultation.questions.map((question) => {
          const field = fieldOf(question);
          const shown = { error: form.error(field), value: form.value(field) };
          return <QuestionField key={field} question={question} {...shown} />;
        })}
        <Input
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          label={t("email-label")}
          labelSize="m"
          hint={t("email-hint")}
          error={form.error("email")}
          defaultValue={form.value("email")}
        />
      </FormPage>
    </TwoThirds>
  );
}
