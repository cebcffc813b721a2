import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { removePetition } from "#app/domains/petitions/commands/remove-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { moderatedOrNotFound } from "#app/domains/petitions/queries/find-moderated.server.ts";
import { ReasonedForm } from "#app/domains/petitions/schema.moderating.ts";
import { ActForm } from "#app/domains/petitions/ui/act-form.tsx";
import { WhyField } from "#app/domains/petitions/ui/why-field.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await moderatedOrNotFound(context, params.number);
  const t = translator(messages, context.locale);
  const final = t("act-remove");
  return { petition, title: t("remove-title"), lead: t("remove-lead"), final };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await moderatedOrNotFound(context, params.number);
  const form = await readForm(request, ReasonedForm);
  if (!form.ok) return data(form, 422);

  const { version, reason } = form.value;
  const outcome = await removePetition(context, { number, version, reason });
  if (outcome.ok) return redirect(`/staff/petitions/${number}`, 303);
  return data(
    { problems: refusedFor(outcome.reason), values: { version: `${version}`, reason } },
    409,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator removes a petition for good. */
export default function Remove() {
  const page = useLoaderData<typeof loader>();
  return (
    <ActForm {...page} answer={useActionData<typeof action>()}>
      {(form) => <WhyField form={form} />}
    </ActForm>
  );
}
