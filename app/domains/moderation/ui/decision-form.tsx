import { messages } from "#app/domains/moderation/messages.en.ts";
import type { ShownCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { houseRules, sentenceLimit } from "#app/domains/moderation/rules.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";

interface DecisionFormProps {
  found: ShownCase;
  state: FormState | undefined;
}

/** Publish or hide, under which rule, in which words; about the revision that stands above it. */
export function DecisionForm({ found: { number, version, revision }, state }: DecisionFormProps) {
  const t = useTranslator(messages);
  const { error, value } = useForm(messages, state);
  return (
    <form method="post" action={`/staff/cases/${number}/decision`} noValidate>
      <h2 className="govuk-heading-m">{t("decide")}</h2>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="revision" value={revision} />
      <Radios
        name="outcome"
        legend={t("outcome")}
        legendSize="s"
        defaultValue={value("outcome")}
        error={error("outcome")}
        items={(["publish", "hide"] as const).map((outcome) => ({
          value: outcome,
          label: t(`outcome-${outcome}`),
          hint: t(`outcome-${outcome}-hint`),
        }))}
      />
      <Select
        name="rule"
        label={t("rule")}
        labelSize="s"
        hint={t("rule-hint")}
        defaultValue={value("rule")}
        error={error("rule")}
        items={[
          { value: "", label: t("rule-choose") },
          ...houseRules.map((rule) => ({ value: rule, label: t(`rule-${rule}`) })),
        ]}
      />
      <CharacterCount
        name="sentence"
        label={t("sentence")}
        labelSize="s"
        hint={t("sentence-hint")}
        maxLength={sentenceLimit}
        rows={4}
        defaultValue={value("sentence")}
        error={error("sentence")}
      />
      <Button preventDoubleClick>{t("decide-button")}</Button>
    </form>
  );
}
