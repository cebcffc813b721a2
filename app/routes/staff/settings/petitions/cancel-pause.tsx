import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { cancelPause } from "#app/domains/petitions/commands/cancel-pause.server.ts";
import { messages } from "#app/domains/petitions/messages.pauses.en.ts";
import { pauseOrNotFound } from "#app/domains/petitions/queries/pause-or-not-found.server.ts";
import { useDays } from "#app/domains/petitions/ui/pause-table.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("pause-cancel-title"),
    pause: await pauseOrNotFound(context, params.pause),
    timeZone: context.council.timeZone,
  };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { id } = await pauseOrNotFound(context, params.pause);
  const outcome = await cancelPause(context, id);
  if (outcome.ok) return redirect("/staff/settings/petitions/pauses", 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator calls a pause off. */
export default function CancelPause() {
  const { title, pause, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const sayDays = useDays(timeZone);
  const isRunning = pause.state === "running";
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions/pauses">{t("pauses-title")}</BackLink>
      <FormPage
        title={title}
        caption={sayDays(pause)}
        problems={form.problems}
        submit={t("pause-cancel-button")}
        lead={
          <p className="govuk-body">
            {t(isRunning ? "pause-cancel-running" : "pause-cancel-ahead")}
          </p>
        }
      />
    </TwoThirds>
  );
}
