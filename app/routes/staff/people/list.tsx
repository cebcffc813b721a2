import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { mayKeepPeople } from "#app/domains/identity/policy.people.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { listStaff } from "#app/domains/identity/queries/list-staff.server.ts";
import { listTeams } from "#app/domains/identity/queries/list-teams.server.ts";
import { PeopleQuery } from "#app/domains/identity/schema.people.ts";
import { PeopleFilter } from "#app/domains/identity/ui/people-filter.tsx";
import { StaffTable } from "#app/domains/identity/ui/staff-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("administrator");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = PeopleQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { people, next } = await listStaff(context, query);
  const teams = await listTeams(context);
  return {
    title: translator(messages, context.locale)("people-title"),
    timeZone: context.council.timeZone,
    mayInvite: mayKeepPeople(context.actor),
    teams: teams.map(({ slug, name }) => ({ slug, name })),
    query,
    people,
    next,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who works for the council and what they may do, as one table. */
export default function People() {
  const { query, people, next, teams, timeZone, mayInvite } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { q, role, team, after } = query;
  const search = searchOf({ q, role, team });
  return (
    <>
      <h1 className="govuk-heading-xl">{t("people-title")}</h1>
      <p className="govuk-body-l">{t("people-lead")}</p>
      <div className="govuk-button-group">
        {mayInvite && (
          <ButtonLink href="/staff/people/invitations/new">{t("people-invite")}</ButtonLink>
        )}
        <a className="govuk-link" href={`/staff/people.csv${search}`}>
          {t("people-download")}
        </a>
        <a className="govuk-link" href="/staff/people/names">
          {t("names-title")}
        </a>
      </div>
      <PeopleFilter query={query} teams={teams} />
      {people.length === 0 ? (
        <p className="govuk-body">{t("people-none")}</p>
      ) : (
        <StaffTable people={people} timeZone={timeZone} />
      )}
      {(next || after) && (
        <Pagination
          previous={after ? { href: `/staff/people${search}`, text: t("people-first") } : undefined}
          next={
            next
              ? {
                  href: `/staff/people${searchOf({ q, role, team, after: next })}`,
                  text: t("people-next"),
                }
              : undefined
          }
        />
      )}
    </>
  );
}

function searchOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(given).toString();
  return search && `?${search}`;
}
