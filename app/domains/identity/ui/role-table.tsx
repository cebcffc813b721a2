import { messages as identity } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import type { StaffMember } from "#app/domains/identity/queries/show-staff-member.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

/** What one member of staff may do, since when, until when and why. */
export function RoleTable({ person, timeZone }: { person: StaffMember; timeZone: string }) {
  const t = useTranslator(messages);
  const roleName = useTranslator(identity);
  const locale = useLocale();
  if (person.roles.length === 0) {
    return <p className="govuk-body">{t("person-roles-none", { name: person.name })}</p>;
  }

  const columns = ["role", "since", "until", "reason"] as const;
  const change = person.mayChange ? [t("column-change")] : [];
  return (
    <WideTable label={t("person-roles")}>
      <Table
        caption={<span className="govuk-visually-hidden">{t("person-roles")}</span>}
        head={[...columns.map((column) => t(`column-${column}`)), ...change]}
        firstCellIsHeader
        rows={person.roles.map(({ role, draftOnly, byDirectory, grantedAt, until, reason }) => {
          const name = roleName(`role-${role}`);
          const notes = [draftOnly && t("draft-only"), byDirectory && t("by-directory")];
          const noted = notes.filter(Boolean).join(", ");
          const cells = [
            noted ? `${name} (${noted})` : name,
            sayDay(locale, timeZone, grantedAt),
            until ? sayDay(locale, timeZone, until) : t("until-none"),
            reason,
          ];
          if (!person.mayChange) return cells;
          return [
            ...cells,
            <a className="govuk-link" href={`/staff/people/${person.id}/roles/${role}/end`}>
              {t("person-revoke")}
              <span className="govuk-visually-hidden">: {name}</span>
            </a>,
          ];
        })}
      />
    </WideTable>
  );
}
