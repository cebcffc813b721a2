import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { removeFromStaff } from "#app/domains/identity/commands/remove-from-staff.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { staffMemberOrNotFound } from "#app/domains/identity/queries/staff-member-or-not-found.server.ts";
import { ReasonForm } from "#app/domains/identity/schema.people.ts";
import { PersonForm } from "#app/domains/identity/ui/person-form.tsx";
import { ReasonField } from "#app/domains/identity/ui/reason-field.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name } = await staffMemberOrNotFound(context, params.id);
  return { id, name, title: translator(messages, context.locale)("remove-title", { name }) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id: personId } = await staffMemberOrNotFound(context, params.id);
  const form = await readForm(request, ReasonForm);
  if (!form.ok) return data(form, 422);

  const outcome = await removeFromStaff(context, { ...form.value, personId });
  if (outcome.ok) return redirect(`/staff/people/${personId}`, 303);
  const problems = refusedFor(outcome.reason);
  return data({ problems, values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator ends somebody's work for the council. */
export default function Remove() {
  const { title, ...person } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  return (
    <PersonForm
      person={person}
      title={title}
      lead={t("remove-lead")}
      submit={t("remove-button")}
      answer={answer}
    >
      {(form) => <ReasonField form={form} />}
    </PersonForm>
  );
}
