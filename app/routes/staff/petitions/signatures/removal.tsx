import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { removeSignature } from "#app/domains/petitions/commands/remove-signature.server.ts";
import { messages } from "#app/domains/petitions/messages.signatures.en.ts";
import { signatureOrNotFound } from "#app/domains/petitions/queries/show-signature.server.ts";
import { SignatureActForm } from "#app/domains/petitions/schema.search.ts";
import { SignatureAct } from "#app/domains/petitions/ui/signature-act.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("moderator", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { number, id, name } = await signatureOrNotFound(context, params);
  const title = translator(messages, context.locale)("act-removal-title");
  return { title, found: { number, id, name } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number, id } = await signatureOrNotFound(context, params);
  const form = await readForm(request, SignatureActForm);
  if (!form.ok) return data(form, 422);

  const outcome = await removeSignature(context, { number, id, ...form.value });
  if (outcome.ok) return redirect(`/staff/petitions/${number}/signatures/${id}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where staff take one signature away. */
export default function Remove() {
  const { found } = useLoaderData<typeof loader>();
  return <SignatureAct act="removal" found={found} answer={useActionData<typeof action>()} />;
}
