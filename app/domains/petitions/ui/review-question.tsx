import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import { sayDay } from "#app/platform/clock.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

interface ReviewQuestionProps {
  title: string;
  /** The end of the last day on which a review can be asked for; null once it is over. */
  until: Date | null;
  timeZone: string;
  state: FormState | undefined;
}

/** Asks the organiser why the response does not do. */
export function ReviewQuestion({ title, until, timeZone, state }: ReviewQuestionProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { problems, error, value } = useForm(messages, state);
  const day = until ? sayDay(locale, timeZone, new Date(until.getTime() - 1)) : "";
  return (
    <TwoThirds>
      <FormPage
        title={t("ask-title")}
        lead={until && <p className="govuk-body">{t("ask-lead", { title, day })}</p>}
        problems={problems}
        submit={t("ask-button")}
      >
        <CharacterCount
          name="text"
          label={t("ask-text")}
          labelSize="s"
          hint={t("ask-text-hint")}
          rows={8}
          maxLength={2_000}
          error={error("text")}
          defaultValue={value("text")}
        />
      </FormPage>
    </TwoThirds>
  );
}
