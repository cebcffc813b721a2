import { messages } from "#app/domains/identity/messages.audit.en.ts";
import type { AuditQuery } from "#app/domains/identity/schema.people.ts";
import { useActionWords } from "#app/domains/identity/ui/audit-table.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

/** Narrows the audit trail down. */
export function AuditFilter({ query, actions }: { query: AuditQuery; actions: string[] }) {
  const t = useTranslator(messages);
  const sayAction = useActionWords();
  return (
    <form method="get" action="/staff/audit" role="search" className="staff-filter">
      <Select
        name="action"
        label={t("filter-action")}
        defaultValue={query.action ?? ""}
        items={[
          { value: "", label: t("filter-any") },
          ...actions.map((action) => ({ value: action, label: sayAction(action) })),
        ]}
      />
      <Input
        name="person"
        label={t("filter-person")}
        defaultValue={query.person}
        spellCheck={false}
      />
      <Input
        name="day"
        type="date"
        className="govuk-input--width-10"
        label={t("filter-day")}
        defaultValue={query.day}
      />
      <Button variant="secondary">{t("filter-button")}</Button>
    </form>
  );
}
