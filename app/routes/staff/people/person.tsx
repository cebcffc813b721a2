import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { staffMemberOrNotFound } from "#app/domains/identity/queries/staff-member-or-not-found.server.ts";
import { AuditTable } from "#app/domains/identity/ui/audit-table.tsx";
import { RoleTable } from "#app/domains/identity/ui/role-table.tsx";
import { StaffFacts } from "#app/domains/identity/ui/staff-facts.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const access = staff("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const person = await staffMemberOrNotFound(context, params.id);
  const isSelf = "personId" in context.actor && context.actor.personId === person.id;
  return { title: person.name, person, isSelf, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What one member of staff may do, with the ways to change it and what was changed before. */
export default function Person() {
  const { person, isSelf, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { id, name, mayChange, history } = person;
  const here = `/staff/people/${id}`;
  return (
    <>
      <BackLink href="/staff/people">{t("people-title")}</BackLink>
      <h1 className="govuk-heading-l">{name}</h1>
      {person.left && <InsetText>{t("person-left", { name })}</InsetText>}
      {isSelf && <InsetText>{t("person-self")}</InsetText>}
      <StaffFacts person={person} timeZone={timeZone} />
      <h2 className="govuk-heading-m">{t("person-roles")}</h2>
      <RoleTable person={person} timeZone={timeZone} />
      {mayChange && (
        <div className="govuk-button-group">
          <ButtonLink href={`${here}/roles/new`}>{t("person-grant")}</ButtonLink>
          {person.mayInviteAgain && (
            <ButtonLink href={`${here}/invitations/new`} variant="secondary">
              {t("person-invite-again")}
            </ButtonLink>
          )}
          <ButtonLink href={`${here}/removal`} variant="warning">
            {t("person-remove")}
          </ButtonLink>
        </div>
      )}
      <h2 className="govuk-heading-m">{t("person-history")}</h2>
      {history.length === 0 ? (
        <p className="govuk-body">{t("person-history-none")}</p>
      ) : (
        <AuditTable entries={history} timeZone={timeZone} caption={t("person-history")} />
      )}
    </>
  );
}
