import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { publishEntry } from "#app/domains/petitions/commands/publish-entry.server.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { kindOrNotFound } from "#app/domains/petitions/queries/entry-or-not-found.server.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { entryForm, entryValues } from "#app/domains/petitions/schema.timeline.ts";
import { EntryForm } from "#app/domains/petitions/ui/entry-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const kind = kindOrNotFound(params.kind);
  const petition = await publishedOrNotFound(context, params.number);
  return { petition, kind, title: translator(messages, context.locale)(`add-${kind}`) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const kind = kindOrNotFound(params.kind);
  const { number } = await publishedOrNotFound(context, params.number);
  const form = await readForm(request, entryForm(kind));
  if (!form.ok) return data(form, 422);

  const outcome = await publishEntry(context, { number, kind, fields: form.value });
  if (outcome.ok) return redirect(`/staff/petitions/${number}/entries`, 303);
  return data({ problems: refusedFor(outcome.reason), values: entryValues(form.value) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** An officer adds something to a petition's timeline. */
export default function NewEntry() {
  const { petition, kind } = useLoaderData<typeof loader>();
  return <EntryForm petition={petition} kind={kind} state={useActionData<typeof action>()} />;
}
