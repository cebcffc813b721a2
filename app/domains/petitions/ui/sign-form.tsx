import { messages } from "#app/domains/petitions/messages.signing.en.ts";
import { countriesIn } from "#app/domains/petitions/rules.countries.ts";
import type { ConnectionKind } from "#app/domains/petitions/schema.scheme.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";

interface SignFormProps {
  petition: { number: number; title: string; html: string; locale: string };
  /** Who may sign it. */
  connections: readonly ConnectionKind[];
  /** Whether it is for people of 18 or older. */
  isForAdults?: boolean;
  /** Where the postcode lies in several wards, which. */
  wards?: readonly { id: string; name: string }[];
  state?: Partial<FormState>;
}

/** Puts a name to a petition; nobody needs an account for it. */
export function SignForm(props: SignFormProps) {
  const { petition, connections, isForAdults, wards = [], state } = props;
  const t = useTranslator(messages);
  const locale = useLocale();
  const { error, value, problems } = useForm(messages, state);
  const field = (name: string, usual?: string) => {
    return { name, error: error(name), defaultValue: value(name, usual) };
  };
  return (
    <FormPage
      title={t("form-title")}
      caption={petition.title}
      lead={
        <>
          <p className="govuk-body">{t("form-use")}</p>
          <h2 className="govuk-heading-s">{t("what-you-sign")}</h2>
          <div
            className="prose"
            lang={petition.locale === locale ? undefined : petition.locale}
            dangerouslySetInnerHTML={{ __html: petition.html }}
          />
        </>
      }
      problems={problems}
      submit={t("button-sign")}
      action={`/petitions/${petition.number}/signatures`}
    >
      <Input {...field("name")} label={t("label-name")} autoComplete="name" spellCheck={false} />
      <Input
        {...field("email")}
        label={t("label-email")}
        hint={t("hint-email")}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Select
        {...field("country", "GB")}
        label={t("label-country")}
        autoComplete="country"
        items={countriesIn(locale).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Input
        {...field("postcode")}
        label={t("label-postcode")}
        hint={`${t("hint-postcode")} ${t("hint-postcode-abroad")}`}
        autoComplete="postal-code"
        className="govuk-input--width-10"
        data-only-with="country"
        data-only-value="GB"
      />
      {wards.length > 0 && (
        <Radios
          {...field("area")}
          legend={t("legend-ward")}
          hint={t("hint-ward")}
          items={wards.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Radios
        {...field("connection")}
        legend={t("label-connection")}
        items={connections.map((connection) => ({
          value: connection,
          label: t(`connection-${connection}`),
        }))}
      />
      {isForAdults && (
        <Checkboxes
          name="adult"
          error={error("adult")}
          items={[{ value: "yes", label: t("label-adult") }]}
          defaultValues={[value("adult")]}
        />
      )}
      <Checkboxes
        name="wantsNews"
        items={[{ value: "on", label: t("label-news") }]}
        defaultValues={value("wantsNews") ? ["on"] : []}
      />
      <div hidden>
        <Input name="website" label={t("label-website")} tabIndex={-1} autoComplete="off" />
      </div>
    </FormPage>
  );
}
