import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteAgain } from "#app/domains/identity/commands/invite-again.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { staffMemberOrNotFound } from "#app/domains/identity/queries/staff-member-or-not-found.server.ts";
import { invitationDays } from "#app/domains/identity/rules.people.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name } = await staffMemberOrNotFound(context, params.id);
  return { id, name, title: translator(messages, context.locale)("again-title", { name }) };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { id } = await staffMemberOrNotFound(context, params.id);
  const outcome = await inviteAgain(context, id);
  if (outcome.ok) return redirect(`/staff/people/${id}`, 303);
  return data({ problems: [{ field: "form", key: `refused-${outcome.reason}` }], values: {} }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator sends another letter to somebody who did not use the first. */
export default function InviteAgain() {
  const { id, name, title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={`/staff/people/${id}`}>{name}</BackLink>
      <FormPage
        title={title}
        lead={<p className="govuk-body">{t("again-lead", { days: invitationDays })}</p>}
        problems={form.problems}
        submit={t("again-button")}
      />
    </TwoThirds>
  );
}
