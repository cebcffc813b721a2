import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { sendPreview } from "#app/domains/petitions/commands/send-preview.server.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { kindOrNotFound } from "#app/domains/petitions/queries/entry-or-not-found.server.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { wordsOfEntry } from "#app/domains/petitions/queries/words-of-entry.server.ts";
import { entryValues, triedForm } from "#app/domains/petitions/schema.timeline.ts";
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

/** Nothing is published: the words come back as they will look, with the form as it was. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const kind = kindOrNotFound(params.kind);
  const petition = await publishedOrNotFound(context, params.number);
  const form = await readForm(request, triedForm(kind));
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const { entry = "", revision, toMe, ...fields } = form.value;
  const values = { ...entryValues(fields), entry, revision };
  const preview = wordsOfEntry(kind, fields, context.locale);
  if (!toMe) return data({ problems: [], values, preview });
  const outcome = await sendPreview(context, { petition, said: { kind, ...preview } });
  if (outcome.ok) return data({ problems: [], values, preview, isSentToMe: true });
  return data({ problems: refusedFor(outcome.reason), values, preview }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** The same form as before, with the entry as it will look. */
export default function PreviewEntry() {
  const { petition, kind } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { entry, revision } = state?.values ?? {};
  const changed = entry ? { id: String(entry), revision: String(revision) } : undefined;
  return <EntryForm petition={petition} kind={kind} entry={changed} state={state} />;
}
