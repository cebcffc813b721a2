import { messages as answerMessages } from "#app/domains/answers/messages.en.ts";
import { messages } from "#app/domains/answers/messages.drafts.en.ts";
import { noteLimit } from "#app/domains/answers/schema.drafts.ts";
import { MarkdownHelp } from "#app/domains/answers/ui/markdown-help.tsx";
import { catalogue } from "#app/platform/i18n/translator.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface DraftDecisionProps {
  draft: { number: number; version: number; body: string };
  state: FormState | undefined;
}

const all = catalogue({
  en: { ...answerMessages.en, ...messages.en },
  cy: { ...answerMessages.cy, ...messages.cy },
});

/** An approver publishes a draft, perhaps in better words, or sends it back with a note. */
export function DraftDecision({ draft, state }: DraftDecisionProps) {
  const t = useTranslator(messages);
  const { error, value, problems } = useForm(all, state);
  return (
    <FormPage
      action={`/staff/answers/${draft.number}`}
      problems={problems}
      lead={<h2 className="govuk-heading-m">{t("decide")}</h2>}
      submit={t("decision-button")}
    >
      <input type="hidden" name="version" value={draft.version} />
      <Radios
        name="decision"
        legend={t("decision")}
        legendSize="s"
        defaultValue={value("decision")}
        error={error("decision")}
        items={(["publish", "return"] as const).map((decision) => ({
          value: decision,
          label: t(`decision-${decision}`),
          hint: t(`decision-${decision}-hint`),
        }))}
      />
      <Textarea
        name="body"
        label={t("decision-body")}
        labelSize="s"
        rows={12}
        defaultValue={value("body", draft.body)}
        error={error("body")}
      />
      <MarkdownHelp />
      <CharacterCount
        name="note"
        label={t("decision-note")}
        labelSize="s"
        hint={t("decision-note-hint")}
        maxLength={noteLimit}
        rows={3}
        defaultValue={value("note")}
        error={error("note")}
      />
    </FormPage>
  );
}
