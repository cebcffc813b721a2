import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { saveReason } from "#app/domains/petitions/commands/save-reason.server.ts";
import { messages } from "#app/domains/petitions/messages.reasons.en.ts";
import { ReasonForm as ReasonSchema } from "#app/domains/petitions/schema.moderating.ts";
import { ReasonForm } from "#app/domains/petitions/ui/reason-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("reason-new-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, ReasonSchema);
  if (!form.ok) return data(form, 422);

  const outcome = await saveReason(context, { code: null, ...form.value });
  if (outcome.ok) return redirect("/staff/settings/petitions/reasons", 303);
  const values = { ...form.value, hides: form.value.hides ? "yes" : "no" };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator adds a reason for rejecting petitions. */
export default function NewReason() {
  const { title } = useLoaderData<typeof loader>();
  const place = "/staff/settings/petitions/reasons/new";
  return (
    <TwoThirds>
      <ReasonForm title={title} action={place} answer={useActionData<typeof action>()} />
    </TwoThirds>
  );
}
