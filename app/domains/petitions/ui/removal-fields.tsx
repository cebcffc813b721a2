import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface RemovalFieldsProps {
  wards: { id: string; name: string }[];
  form: { error(field: string): string | undefined; value(field: string): string };
}

/** Which signatures are meant, why they go, and what the public is told. */
export function RemovalFields({ wards, form: { error, value } }: RemovalFieldsProps) {
  const t = useTranslator(messages);
  const field = <Name extends string>(name: Name) => ({
    name,
    error: error(name),
    defaultValue: value(name),
  });
  return (
    <>
      <Input {...field("network")} label={t("removal-network")} hint={t("removal-network-hint")} />
      <Input {...field("domain")} label={t("removal-domain")} hint={t("removal-domain-hint")} />
      <Input {...field("email")} label={t("removal-email")} autoComplete="off" />
      <Input
        {...field("name")}
        label={t("removal-name")}
        hint={t("removal-name-hint")}
        autoComplete="off"
      />
      <Select
        {...field("ward")}
        label={t("removal-ward")}
        items={[
          { value: "", label: t("removal-ward-any") },
          { value: "unresolved", label: t("removal-ward-unresolved") },
          ...wards.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Input
        {...field("country")}
        label={t("removal-country")}
        hint={t("removal-country-hint")}
        className="govuk-input--width-2"
      />
      <Select
        {...field("held")}
        label={t("removal-held")}
        items={[
          { value: "", label: t("removal-held-any") },
          { value: "yes", label: t("removal-held-yes") },
          { value: "no", label: t("removal-held-no") },
        ]}
      />
      <Input
        {...field("from")}
        label={t("removal-from")}
        hint={t("removal-moment-hint")}
        className="govuk-input--width-10"
      />
      <Input
        {...field("until")}
        label={t("removal-until")}
        hint={t("removal-moment-hint")}
        className="govuk-input--width-10"
      />
      <Textarea
        {...field("reason")}
        rows={3}
        label={t("removal-reason")}
        hint={t("removal-reason-hint")}
      />
      <Textarea
        {...field("note")}
        rows={3}
        label={t("removal-note")}
        hint={t("removal-note-hint")}
      />
    </>
  );
}
