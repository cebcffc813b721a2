import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { saveReason } from "#app/domains/petitions/commands/save-reason.server.ts";
import { messages } from "#app/domains/petitions/messages.reasons.en.ts";
import { reasonOrNotFound } from "#app/domains/petitions/queries/reason-or-not-found.server.ts";
import { ReasonForm } from "#app/domains/petitions/schema.moderating.ts";
import { ReasonPage } from "#app/domains/petitions/ui/reason-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const reason = await reasonOrNotFound(context, params.code);
  const title = context.locale === "cy" ? reason.titleCy : reason.title;
  return { reason, title: translator(messages, context.locale)("reason-edit-title", { title }) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { code } = await reasonOrNotFound(context, params.code);
  const form = await readForm(request, ReasonForm);
  if (!form.ok) return data(form, 422);

  const outcome = await saveReason(context, { code, ...form.value });
  if (outcome.ok) return redirect("/staff/settings/petitions/reasons", 303);
  const values = { ...form.value, hides: form.value.hides ? "yes" : "no" };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator puts a reason for rejecting petitions into other words. */
export default function EditReason() {
  return <ReasonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
