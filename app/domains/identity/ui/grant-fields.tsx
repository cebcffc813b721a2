import { messages as identity } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { grantableRoles } from "#app/domains/identity/schema.people.ts";
import { ReasonField } from "#app/domains/identity/ui/reason-field.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";

interface FormFields {
  error(field: string): string | undefined;
  value(field: string): string;
}

/** Which role somebody is given, on which terms and why. */
export function GrantFields({ form }: { form: FormFields }) {
  const t = useTranslator(messages);
  return (
    <>
      <Radios
        name="role"
        legend={t("grant-role")}
        legendSize="s"
        items={useRoleChoices()}
        error={form.error("role")}
        defaultValue={form.value("role")}
      />
      <Checkboxes
        name="draftOnly"
        items={[{ value: "on", label: t("grant-draft-only") }]}
        error={form.error("draftOnly")}
        defaultValues={[form.value("draftOnly")]}
      />
      <Input
        name="until"
        type="date"
        className="govuk-input--width-10"
        label={t("grant-until")}
        hint={t("grant-until-hint")}
        error={form.error("until")}
        defaultValue={form.value("until")}
      />
      <ReasonField form={form} />
    </>
  );
}

/** The roles that an administrator can give, each with what it is for. */
export function useRoleChoices() {
  const t = useTranslator(messages);
  const roleName = useTranslator(identity);
  return grantableRoles.map((role) => ({
    value: role,
    label: roleName(`role-${role}`),
    hint: t(`role-hint-${role}`),
  }));
}
