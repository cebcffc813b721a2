import { countriesIn } from "#app/domains/petitions/rules.countries.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";

interface PersonFieldsProps {
  field: (name: string) => { name: string; error?: string; defaultValue: string };
  emailHint: string;
}

/** Name, address and place of somebody who starts or supports a petition. */
export function PersonFields({ field, emailHint }: PersonFieldsProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const abroad = countriesIn(locale).filter(({ code }) => code !== "GB");
  return (
    <>
      <Input {...field("name")} label={t("label-name")} autoComplete="name" spellCheck={false} />
      <Input
        {...field("email")}
        label={t("label-email")}
        hint={emailHint}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Radios
        {...field("where")}
        legend={t("label-where")}
        items={[
          {
            value: "gb",
            label: t("where-gb"),
            conditional: (
              <Input
                {...field("postcode")}
                label={t("label-postcode")}
                autoComplete="postal-code"
                className="govuk-input--width-10"
              />
            ),
          },
          {
            value: "abroad",
            label: t("where-abroad"),
            conditional: (
              <Select
                {...field("country")}
                label={t("label-country")}
                autoComplete="country"
                items={[
                  { value: "", label: t("country-choose") },
                  ...abroad.map(({ code, name }) => ({ value: code, label: name })),
                ]}
              />
            ),
          },
        ]}
      />
    </>
  );
}
