import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { writeToSigners } from "#app/domains/petitions/commands/write-to-signers.server.ts";
import { messages } from "#app/domains/petitions/messages.mailing.en.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { LetterForm } from "#app/domains/petitions/schema.mailing.ts";
import { LetterFields } from "#app/domains/petitions/ui/letter-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await publishedOrNotFound(context, params.number);
  return { petition, title: translator(messages, context.locale)("letter-title") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await publishedOrNotFound(context, params.number);
  const form = await readForm(request, LetterForm);
  if (!form.ok) return data(form, 422);

  const outcome = await writeToSigners(context, { number, ...form.value });
  if (outcome.ok) return redirect(`/staff/petitions/${number}/mailings`, 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** An officer writes a letter to those who signed. */
export default function NewLetter() {
  const { petition } = useLoaderData<typeof loader>();
  return <LetterFields petition={petition} state={useActionData<typeof action>()} />;
}
