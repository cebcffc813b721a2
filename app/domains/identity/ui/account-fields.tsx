import { messages as languages } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.names.en.ts";
import { sayHour } from "#app/domains/identity/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Select } from "#app/ui/select.tsx";

type Field = "name" | "shownAs" | "locale" | "areaId" | "timeZone" | "digestHour";

interface AccountFieldsProps {
  areas: { id: string; name: string }[];
  zones: { value: string; label: string }[];
  /** The council's own time zone, in words. */
  councilZone: string;
  /** Staff speak under their names. */
  isStaff: boolean;
  value: (field: Field) => string;
  error: (field: Field) => string | undefined;
}

/** The questions about somebody themselves. */
export function AccountFields(props: AccountFieldsProps) {
  const { areas, zones, councilZone, isStaff, value, error } = props;
  const t = useTranslator(messages);
  const say = useTranslator(languages);
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
      {isStaff ? (
        <input type="hidden" name="shownAs" value="name" />
      ) : (
        <Radios
          {...shown("shownAs")}
          legend={t("edit-shown")}
          items={[
            { value: "name", label: t("edit-shown-name") },
            { value: "area", label: t("edit-shown-area"), hint: t("edit-shown-area-hint") },
          ]}
        />
      )}
      <Radios
        {...shown("locale")}
        inline
        legend={t("edit-language")}
        items={[
          { value: "en", label: say("language-en"), labelAttributes: { lang: "en" } },
          { value: "cy", label: say("language-cy"), labelAttributes: { lang: "cy" } },
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
        {...shown("timeZone")}
        label={t("edit-zone")}
        items={[{ value: "", label: t("edit-zone-council", { zone: councilZone }) }, ...zones]}
      />
      <Select
        {...shown("digestHour")}
        label={t("edit-digest")}
        hint={t("edit-digest-hint")}
        items={hours}
      />
    </>
  );
}
