import { messages } from "#app/domains/identity/messages.people.en.ts";
import { useRoleChoices } from "#app/domains/identity/ui/grant-fields.tsx";
import { ReasonField } from "#app/domains/identity/ui/reason-field.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

interface InvitationFieldsProps {
  teams: { slug: string; name: string }[];
  /** The roles that were ticked. */
  roles: readonly string[];
  error(field: string): string | undefined;
  value(field: string): string;
}

/** Who is invited, to do what. */
export function InvitationFields({ teams, roles, error, value }: InvitationFieldsProps) {
  const t = useTranslator(messages);
  const shown = (name: string) => ({ name, error: error(name), defaultValue: value(name) });
  return (
    <>
      <Input {...shown("name")} label={t("invite-name")} autoComplete="off" spellCheck={false} />
      <Input
        {...shown("email")}
        type="email"
        label={t("invite-email")}
        autoComplete="off"
        spellCheck={false}
      />
      <Checkboxes
        name="roles"
        legend={t("invite-roles")}
        legendSize="s"
        items={useRoleChoices()}
        error={error("roles")}
        defaultValues={roles}
      />
      <Select
        {...shown("team")}
        label={t("invite-team")}
        items={[
          { value: "", label: t("invite-no-team") },
          ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <ReasonField form={{ error, value }} />
    </>
  );
}
