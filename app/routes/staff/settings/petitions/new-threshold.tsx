import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { keepThreshold } from "#app/domains/petitions/commands/keep-threshold.server.ts";
import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { ThresholdForm, typedThreshold } from "#app/domains/petitions/schema.scheme-form.ts";
import { ThresholdPage } from "#app/domains/petitions/ui/threshold-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("administrator");

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("threshold-new-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, ThresholdForm);
  if (!form.ok) return data(form, 422);

  const outcome = await keepThreshold(context, { form: form.value });
  if (outcome.ok) return redirect("/staff/settings/petitions/thresholds", 303);
  return data({ problems: refusedFor(outcome.reason), values: typedThreshold(form.value) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator adds a threshold. */
export default function NewThreshold() {
  const { title } = useLoaderData<typeof loader>();
  return <ThresholdPage title={title} state={useActionData<typeof action>()} />;
}
