import { messages } from "#app/domains/identity/messages.people.en.ts";
import type { StaffRow } from "#app/domains/identity/queries/list-staff.server.ts";
import { HeldRoles } from "#app/domains/identity/ui/held-roles.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

/** Who has what, one row a person. */
export function StaffTable({ people, timeZone }: { people: StaffRow[]; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const columns = ["name", "email", "roles", "teams", "ways", "last-seen"] as const;
  return (
    <WideTable label={t("people-title")}>
      <Table
        caption={<span className="govuk-visually-hidden">{t("people-title")}</span>}
        head={columns.map((column) => t(`column-${column}`))}
        firstCellIsHeader
        rows={people.map(({ id, name, email, roles, teams, ways, lastSeen }) => [
          <a className="govuk-link" href={`/staff/people/${id}`}>
            {name}
          </a>,
          <span className="one-line">{email}</span>,
          <HeldRoles roles={roles} timeZone={timeZone} />,
          teams.map((team) => (team.leads ? `${team.name} (${t("lead")})` : team.name)).join(", "),
          ways.map((way) => t(`way-${way}`)).join(", ") || t("ways-none"),
          lastSeen ? sayDay(locale, timeZone, lastSeen) : t("seen-never"),
        ])}
      />
    </WideTable>
  );
}
