import { messages } from "#app/domains/identity/messages.en.ts";
import { sayHour } from "#app/domains/identity/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";

type Field = "name" | "locale" | "areaId" | "digestHour";

interface AccountFieldsProps {
  areas: { id: string; name: string }[];
  timeZone: string;
  value: (field: Field) => string;
  error: (field: Field) => string | undefined;
}

/** The questions about somebody themselves. */
export function AccountFields({ areas, timeZone, value, error }: AccountFieldsProps) {
  const t = useTranslator(messages);
  const shown = (name: Field) => ({ name, error: error(name), defaultValue: value(name) });
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: sayHour(hour) }));
  return (
    <>
      <Input
        {...shown("name")}
        autoComplete="name"
        spellCheck={false}
        label={t("edit-name")}
        hint={t("edit-name-hint")}
      />
      <Radios
        {...shown("locale")}
        inline
        legend={t("edit-language")}
        items={[
          { value: "en", label: t("language-en"), labelAttributes: { lang: "en" } },
          { value: "cy", label: t("language-cy"), labelAttributes: { lang: "cy" } },
        ]}
      />
      <Select
        {...shown("areaId")}
        label={t("edit-area")}
        hint={t("edit-area-hint")}
        items={[
          { value: "", label: t("edit-area-none") },
          ...areas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        {...shown("digestHour")}
        label={t("edit-digest")}
        hint={t("edit-digest-hint", { zone: timeZone })}
        items={hours}
      />
    </>
  );
}
