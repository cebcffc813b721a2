import { messages } from "#app/domains/identity/messages.en.ts";
import type { Role } from "#app/platform/context.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface DemoPeopleProps {
  people: { id: string; name: string; roles: Role[] }[];
}

/** Invented people, each with a button that signs the visitor in as them. */
export function DemoPeople({ people }: DemoPeopleProps) {
  const t = useTranslator(messages);
  const rows = people.map(({ id, name, roles }, place) => ({
    key: roles.map((role) => t(`role-${role}`)).join(", ") || t("role-resident"),
    value: (
      <form method="post" action="/dev/sign-in" id={anchorOf(people, place)}>
        <input type="hidden" name="personId" value={id} />
        <Button variant="secondary" className="govuk-!-margin-bottom-0">
          {t("demo-sign-in", { name })}
        </Button>
      </form>
    ),
  }));
  return <SummaryList rows={rows} />;
}

/** The first person of a role can be linked to by its name, such as `/dev/sign-in#moderator`. */
function anchorOf(people: DemoPeopleProps["people"], place: number): string | undefined {
  const role = roleOf(people[place]);
  return people.findIndex((person) => roleOf(person) === role) === place ? role : undefined;
}

function roleOf(person: DemoPeopleProps["people"][number] | undefined): Role | "resident" {
  return person?.roles[0] ?? "resident";
}
