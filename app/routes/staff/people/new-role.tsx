import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { grantRole } from "#app/domains/identity/commands/grant-role.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { staffMemberOrNotFound } from "#app/domains/identity/queries/staff-member-or-not-found.server.ts";
import { GrantForm } from "#app/domains/identity/schema.people.ts";
import { GrantFields } from "#app/domains/identity/ui/grant-fields.tsx";
import { PersonForm } from "#app/domains/identity/ui/person-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name } = await staffMemberOrNotFound(context, params.id);
  return { id, name, title: translator(messages, context.locale)("grant-title", { name }) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id: personId } = await staffMemberOrNotFound(context, params.id);
  const form = await readForm(request, GrantForm);
  if (!form.ok) return data(form, 422);

  const outcome = await grantRole(context, { ...form.value, personId });
  if (outcome.ok) return redirect(`/staff/people/${personId}`, 303);
  const problems = refusedFor(outcome.reason);
  const { role, until = "", draftOnly, reason } = form.value;
  const values = { role, until, draftOnly: draftOnly ? "on" : "", reason };
  return data({ problems, values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator gives a member of staff a role. */
export default function GiveRole() {
  const { title, ...person } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  return (
    <PersonForm
      person={person}
      title={title}
      lead={t("grant-lead", { name: person.name })}
      submit={t("grant-button")}
      answer={answer}
    >
      {(form) => <GrantFields form={form} />}
    </PersonForm>
  );
}
