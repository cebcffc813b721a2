import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { grantRole } from "#app/domains/identity/commands/grant-role.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { staffMemberOrNotFound } from "#app/domains/identity/queries/staff-member-or-not-found.server.ts";
import { GrantForm } from "#app/domains/identity/schema.people.ts";
import { GrantFields } from "#app/domains/identity/ui/grant-fields.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

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
  const problems = [{ field: "form", key: `refused-${outcome.reason}` }];
  const { role, until = "", draftOnly, reason } = form.value;
  const values = { role, until, draftOnly: draftOnly ? "on" : "", reason };
  return data({ problems, values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator gives a member of staff a role. */
export default function GiveRole() {
  const { id, name, title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={`/staff/people/${id}`}>{name}</BackLink>
      <FormPage
        title={title}
        lead={<p className="govuk-body">{t("grant-lead", { name })}</p>}
        problems={form.problems}
        submit={t("grant-button")}
      >
        <GrantFields form={form} />
      </FormPage>
    </TwoThirds>
  );
}
