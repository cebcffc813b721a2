import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { messages } from "#app/domains/petitions/messages.pauses.en.ts";
import { PauseForm } from "#app/domains/petitions/schema.pauses.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export const access = acting("administrator");

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("pause-new-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, PauseForm);
  if (!form.ok) return data(form, 422);

  const outcome = await addPause(context, form.value);
  if (outcome.ok) return redirect("/staff/settings/petitions/pauses", 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator says when petitions rest. */
export default function NewPause() {
  const { title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const day = { type: "date", className: "govuk-input--width-10" };
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions/pauses">{t("pauses-title")}</BackLink>
      <FormPage title={title} problems={form.problems} submit={t("pause-new-button")}>
        <Input {...form.shown("startsOn")} {...day} label={t("pause-starts-on")} />
        <Input
          {...form.shown("endsOn")}
          {...day}
          label={t("pause-ends-on")}
          hint={t("pause-ends-on-hint")}
        />
        <Textarea
          {...form.shown("reason")}
          rows={3}
          label={t("pause-reason")}
          hint={t("pause-reason-hint")}
        />
        <Textarea {...form.shown("reasonCy")} rows={3} lang="cy" label={t("pause-reason-cy")} />
      </FormPage>
    </TwoThirds>
  );
}
