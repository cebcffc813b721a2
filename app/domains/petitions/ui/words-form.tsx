import type { ReactNode } from "react";
import { SimilarSoFar } from "#app/domains/petitions/ui/similar-so-far.tsx";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { backgroundLimit, detailsLimit } from "#app/domains/petitions/rules.ts";
import { tellingTitle } from "#app/domains/petitions/rules.similar.ts";
import type { SimilarMatter } from "#app/domains/petitions/schema.similar.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { Input } from "#app/ui/input.tsx";

interface WordsFormProps {
  state?: Partial<FormState>;
  /** Between the heading and the questions. */
  lead?: ReactNode;
  submit?: ReactNode;
  /** Beside the button. */
  beside?: ReactNode;
  /** What there is already on the words, where that is known before anybody types. */
  similar?: { matters: readonly SimilarMatter[]; timeZone: string };
}

/** The words of a petition: what, why, and more about it; beside them what there is already on the matter. */
export function WordsForm({ state, lead, submit, beside, similar }: WordsFormProps) {
  const t = useTranslator(messages);
  const { error, value, problems } = useForm(messages, state);
  const field = (name: string) => ({ name, error: error(name), defaultValue: value(name) });
  return (
    <FormPage
      title={t("words-title")}
      lead={lead}
      problems={problems}
      submit={submit ?? t("continue")}
      beside={beside}
      className="form-and-aside"
    >
      <Input {...field("title")} label={t("label-title")} labelSize="m" hint={t("hint-title")} />
      <CharacterCount
        {...field("background")}
        label={t("label-background")}
        labelSize="m"
        hint={t("hint-background")}
        maxLength={backgroundLimit}
        countType="characters"
        rows={4}
      />
      <CharacterCount
        {...field("details")}
        label={t("label-details")}
        labelSize="m"
        hint={t("hint-details")}
        maxLength={detailsLimit}
        countType="characters"
        rows={8}
      />
      <div
        className="form-and-aside__aside"
        aria-live="polite"
        data-similar={`/petitions/similar?lang=${useLocale()}`}
        data-telling={tellingTitle}
      >
        {similar && <SimilarSoFar {...similar} />}
      </div>
    </FormPage>
  );
}
