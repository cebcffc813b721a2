import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { publishPetition } from "#app/domains/petitions/commands/publish-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { moderatedOrNotFound } from "#app/domains/petitions/queries/find-moderated.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { PublicationForm } from "#app/domains/petitions/schema.moderating.ts";
import { ActForm } from "#app/domains/petitions/ui/act-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("moderator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await moderatedOrNotFound(context, params.number);
  const t = translator(messages, context.locale);
  const { collectsForMonths: months } = await showScheme(context);
  return { petition, title: t("publish-title"), lead: t("publish-lead", { months }) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await moderatedOrNotFound(context, params.number);
  const form = await readForm(request, PublicationForm);
  if (!form.ok) return data(form, 422);

  const { version, mail } = form.value;
  const outcome = await publishPetition(context, { number, version, mail: mail === "yes" });
  if (outcome.ok) return redirect(`/staff/petitions/${number}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: { version: `${version}` } }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a moderator publishes a petition. */
export default function Publication() {
  return (
    <ActForm
      {...useLoaderData<typeof loader>()}
      mails="all"
      answer={useActionData<typeof action>()}
    />
  );
}
