import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { removeThreshold } from "#app/domains/petitions/commands/remove-threshold.server.ts";
import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { thresholdOrNotFound } from "#app/domains/petitions/queries/threshold-or-not-found.server.ts";
import { useSayThreshold } from "#app/domains/petitions/ui/scheme-facts.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const threshold = await thresholdOrNotFound(context, params.threshold);
  return { title: translator(messages, context.locale)("threshold-remove-title"), threshold };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { key } = await thresholdOrNotFound(context, params.threshold);
  const outcome = await removeThreshold(context, key);
  if (outcome.ok) return redirect("/staff/settings/petitions/thresholds", 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator takes a threshold out of the scheme. */
export default function RemoveThreshold() {
  const { title, threshold } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const sayThreshold = useSayThreshold();
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions/thresholds">{t("thresholds-title")}</BackLink>
      <FormPage
        title={title}
        caption={sayThreshold(threshold)}
        lead={<p className="govuk-body">{t("threshold-remove-lead")}</p>}
        problems={form.problems}
        submit={t("threshold-remove-button")}
      />
    </TwoThirds>
  );
}
