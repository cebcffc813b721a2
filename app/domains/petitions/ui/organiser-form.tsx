import type { ReactNode } from "react";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { PersonFields } from "#app/domains/petitions/ui/person-fields.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";

/** Who starts a petition. */
export function OrganiserForm({
  state,
  beside,
}: {
  state?: Partial<FormState>;
  beside?: ReactNode;
}) {
  const t = useTranslator(messages);
  const { error, value, problems } = useForm(messages, state);
  const field = (name: string) => ({ name, error: error(name), defaultValue: value(name) });
  return (
    <FormPage
      title={t("you-title")}
      lead={<p className="govuk-body">{t("you-lead")}</p>}
      problems={problems}
      submit={t("continue")}
      beside={beside}
    >
      <PersonFields field={field} emailHint={t("hint-email")} />
    </FormPage>
  );
}
