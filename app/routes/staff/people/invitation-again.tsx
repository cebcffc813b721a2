import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteAgain } from "#app/domains/identity/commands/invite-again.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { staffMemberOrNotFound } from "#app/domains/identity/queries/staff-member-or-not-found.server.ts";
import { invitationDays } from "#app/domains/identity/rules.people.ts";
import { PersonForm } from "#app/domains/identity/ui/person-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name } = await staffMemberOrNotFound(context, params.id);
  return { id, name, title: translator(messages, context.locale)("again-title", { name }) };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { id } = await staffMemberOrNotFound(context, params.id);
  const outcome = await inviteAgain(context, id);
  if (outcome.ok) return redirect(`/staff/people/${id}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator sends another letter to somebody who did not use the first. */
export default function InviteAgain() {
  const { title, ...person } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  return (
    <PersonForm
      person={person}
      title={title}
      lead={t("again-lead", { days: invitationDays })}
      submit={t("again-button")}
      answer={answer}
    />
  );
}
