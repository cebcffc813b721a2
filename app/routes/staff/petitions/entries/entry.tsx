import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { editEntry } from "#app/domains/petitions/commands/edit-entry.server.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { entryOrNotFound } from "#app/domains/petitions/queries/entry-or-not-found.server.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { entryValues, revisedForm } from "#app/domains/petitions/schema.timeline.ts";
import { EntryForm, initialOf } from "#app/domains/petitions/ui/entry-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = acting("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await publishedOrNotFound(context, params.number);
  const entry = await entryOrNotFound(context, petition.id, params.id);
  return { petition, entry, title: translator(messages, context.locale)("edit-title") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id: petitionId, number } = await publishedOrNotFound(context, params.number);
  const { id, kind } = await entryOrNotFound(context, petitionId, params.id);
  const form = await readForm(request, revisedForm(kind));
  if (!form.ok) return data(form, 422);

  const { revision, ...fields } = form.value;
  const outcome = await editEntry(context, { number, id, revision, fields });
  if (outcome.ok) return redirect(`/staff/petitions/${number}/entries`, 303);
  const values = { ...entryValues(fields), revision: String(revision) };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** An officer puts an entry into better words, or takes it off the timeline. */
export default function Entry() {
  const { petition, entry } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const { id, kind, revision } = entry;
  const seen = state?.values?.revision;
  return (
    <>
      <EntryForm
        petition={petition}
        kind={kind}
        entry={{ id, revision: typeof seen === "string" ? seen : String(revision) }}
        initial={initialOf(entry)}
        state={state}
      />
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={`/staff/petitions/${petition.number}/entries/${id}/removal`}
        >
          {t("delete-link")}
        </a>
      </p>
    </>
  );
}
