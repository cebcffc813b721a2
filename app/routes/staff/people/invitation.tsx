import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { invitePerson } from "#app/domains/identity/commands/invite-person.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { listTeams } from "#app/domains/identity/queries/list-teams.server.ts";
import { invitationDays } from "#app/domains/identity/rules.people.ts";
import { InvitationForm } from "#app/domains/identity/schema.people.ts";
import { InvitationFields } from "#app/domains/identity/ui/invitation-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  const teams = await listTeams(context);
  return {
    title: translator(messages, context.locale)("invite-title"),
    teams: teams.map(({ slug, name }) => ({ slug, name })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, InvitationForm);
  if (!form.ok) return data(form, 422);

  const outcome = await invitePerson(context, form.value);
  if (outcome.ok) return redirect(`/staff/people/${outcome.value.personId}`, 303);
  const problems = refusedFor(outcome.reason);
  const { team = "", ...values } = form.value;
  return data({ problems, values: { ...values, team } }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator asks somebody new to work for the council. */
export default function Invite() {
  const { title, teams } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const state = useActionData<typeof action>();
  const form = useForm(messages, state);
  return (
    <TwoThirds>
      <BackLink href="/staff/people">{t("people-title")}</BackLink>
      <FormPage
        title={title}
        lead={<p className="govuk-body">{t("invite-lead", { days: invitationDays })}</p>}
        problems={form.problems}
        submit={t("invite-button")}
      >
        <InvitationFields
          teams={teams}
          roles={[state?.values?.roles ?? []].flat()}
          error={form.error}
          value={form.value}
        />
      </FormPage>
    </TwoThirds>
  );
}
