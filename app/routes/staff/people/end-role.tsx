import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { revokeRole } from "#app/domains/identity/commands/revoke-role.server.ts";
import { messages as identity } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { staffMemberOrNotFound } from "#app/domains/identity/queries/staff-member-or-not-found.server.ts";
import { ReasonForm } from "#app/domains/identity/schema.people.ts";
import { RoleSchema } from "#app/domains/identity/schema.ts";
import { PersonForm } from "#app/domains/identity/ui/person-form.tsx";
import { ReasonField } from "#app/domains/identity/ui/reason-field.tsx";
import type { Role } from "#app/platform/context.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name } = await staffMemberOrNotFound(context, params.id);
  const role = translator(identity, context.locale)(`role-${roleIn(params.role)}`);
  const title = translator(messages, context.locale)("revoke-title", { name });
  return { id, name, role, title };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id: personId } = await staffMemberOrNotFound(context, params.id);
  const role = roleIn(params.role);
  const form = await readForm(request, ReasonForm);
  if (!form.ok) return data(form, 422);

  const outcome = await revokeRole(context, { ...form.value, personId, role });
  if (outcome.ok) return redirect(`/staff/people/${personId}`, 303);
  const problems = refusedFor(outcome.reason);
  return data({ problems, values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator takes a role from a member of staff. */
export default function EndRole() {
  const { title, role, ...person } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  return (
    <PersonForm
      person={person}
      caption={role}
      title={title}
      lead={t("revoke-lead", { name: person.name, role })}
      submit={t("revoke-button")}
      answer={answer}
    >
      {(form) => <ReasonField form={form} />}
    </PersonForm>
  );
}

function roleIn(param: string | undefined): Role {
  const role = RoleSchema.safeParse(param);
  if (!role.success) throw new Response(null, { status: 404 });
  return role.data;
}
