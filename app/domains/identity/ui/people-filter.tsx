import { messages as identity } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { roles } from "#app/domains/identity/schema.ts";
import type { PeopleQuery } from "#app/domains/identity/schema.people.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

interface PeopleFilterProps {
  query: PeopleQuery;
  teams: { slug: string; name: string }[];
}

/** Narrows the table of people down. */
export function PeopleFilter({ query, teams }: PeopleFilterProps) {
  const t = useTranslator(messages);
  const roleName = useTranslator(identity);
  const any = { value: "", label: t("filter-any") };
  return (
    <form method="get" action="/staff/people" role="search" className="staff-filter">
      <Input name="q" type="search" label={t("filter-q")} defaultValue={query.q} />
      <Select
        name="role"
        label={t("filter-role")}
        defaultValue={query.role ?? ""}
        items={[any, ...roles.map((role) => ({ value: role, label: roleName(`role-${role}`) }))]}
      />
      <Select
        name="team"
        label={t("filter-team")}
        defaultValue={query.team ?? ""}
        items={[any, ...teams.map(({ slug, name }) => ({ value: slug, label: name }))]}
      />
      <Button variant="secondary">{t("filter-button")}</Button>
    </form>
  );
}
