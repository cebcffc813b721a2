import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { mayKeepPeople } from "#app/domains/identity/policy.people.ts";
import { councilStaff } from "#app/domains/identity/policy.ts";
import { teamsKeptBy } from "#app/domains/identity/queries/teams-kept-by.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Table } from "#app/ui/table.tsx";

export const access = councilStaff;

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("teams-title"),
    teams: await teamsKeptBy(context),
    mayAdd: mayKeepPeople(context.actor),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The teams that answer residents, and who leads them. */
export default function Teams() {
  const { title, teams, mayAdd } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("teams-lead")}</p>
      {mayAdd && <ButtonLink href="/staff/teams/new">{t("teams-new")}</ButtonLink>}
      {teams.length === 0 ? (
        !mayAdd && <p className="govuk-body">{t("teams-none")}</p>
      ) : (
        <Table
          caption={<span className="govuk-visually-hidden">{title}</span>}
          head={[
            t("column-team"),
            t("column-leads"),
            { content: t("column-members"), numeric: true },
          ]}
          firstCellIsHeader
          rows={teams.map(({ slug, name, leads, members }) => [
            <a className="govuk-link" href={`/staff/teams/${slug}`}>
              {name}
            </a>,
            leads.join(", "),
            { content: members, numeric: true },
          ])}
        />
      )}
    </TwoThirds>
  );
}
