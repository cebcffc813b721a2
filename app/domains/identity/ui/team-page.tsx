import { messages } from "#app/domains/identity/messages.people.en.ts";
import type { ShownTeam } from "#app/domains/identity/queries/show-team.server.ts";
import { MemberTable } from "#app/domains/identity/ui/member-table.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";

interface TeamPageProps {
  team: ShownTeam;
  state?: Partial<FormState>;
}

/** Who belongs to a team and who leads it, with the ways to change that. */
export function TeamPage({ team, state }: TeamPageProps) {
  const t = useTranslator(messages);
  const form = useForm(messages, state);
  const errors = problemsOf(form.problems);
  return (
    <TwoThirds>
      <BackLink href="/staff/teams">{t("teams-title")}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{team.name}</h1>
      {team.members.length === 0 ? (
        <p className="govuk-body">{t("team-members-none")}</p>
      ) : (
        <MemberTable team={team} />
      )}
      {team.mayKeep && (
        <form method="post" action={`/staff/teams/${team.slug}/members`} noValidate>
          <h2 className="govuk-heading-m">{t("team-add-title")}</h2>
          <Input
            name="email"
            type="email"
            label={t("team-add-email")}
            error={form.error("email")}
            defaultValue={form.value("email")}
            autoComplete="off"
            spellCheck={false}
          />
          <Button preventDoubleClick>{t("team-add-button")}</Button>
        </form>
      )}
    </TwoThirds>
  );
}
