import { messages } from "#app/domains/petitions/messages.en.ts";
import { connectionKinds as connections } from "#app/domains/petitions/schema.scheme.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";

interface SignFormProps {
  petition: { number: number; title: string };
  state?: Partial<FormState>;
}

/** Puts a name to a petition; nobody needs an account for it. */
export function SignForm({ petition, state }: SignFormProps) {
  const t = useTranslator(messages);
  const { error, value, problems } = useForm(messages, state);
  const field = (name: string) => ({ name, error: error(name), defaultValue: value(name) });
  return (
    <FormPage
      title={t("form-title")}
      caption={petition.title}
      lead={<p className="govuk-body">{t("form-use")}</p>}
      problems={problems}
      submit={t("button-sign")}
      action={`/petitions/${petition.number}/signatures`}
    >
      <Input {...field("name")} label={t("label-name")} autoComplete="name" />
      <Input
        {...field("email")}
        label={t("label-email")}
        hint={t("hint-email")}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Input
        {...field("postcode")}
        label={t("label-postcode")}
        hint={t("hint-postcode")}
        autoComplete="postal-code"
        className="govuk-input--width-10"
      />
      <Radios
        {...field("connection")}
        legend={t("label-connection")}
        items={connections.map((connection) => ({
          value: connection,
          label: t(`connection-${connection}`),
        }))}
      />
      <div hidden>
        <Input name="website" label={t("label-website")} tabIndex={-1} autoComplete="off" />
      </div>
    </FormPage>
  );
}
