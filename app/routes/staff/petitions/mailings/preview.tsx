import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { sendPreview } from "#app/domains/petitions/commands/send-preview.server.ts";
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

/** Only the officer who asks gets the letter; the form stays as it was. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const petition = await publishedOrNotFound(context, params.number);
  const form = await readForm(request, LetterForm);
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const { subject: title, text } = form.value;
  const said = { kind: "letter", title, text, details: {}, occursOn: null } as const;
  const outcome = await sendPreview(context, { petition, said });
  if (outcome.ok) return data({ problems: [], values: form.value, isSentToMe: true });
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** The same form as before. */
export default function PreviewLetter() {
  const { petition } = useLoaderData<typeof loader>();
  return <LetterFields petition={petition} state={useActionData<typeof action>()} />;
}
