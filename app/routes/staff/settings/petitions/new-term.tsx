import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { addTerm } from "#app/domains/petitions/commands/add-term.server.ts";
import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import { TermForm } from "#app/domains/petitions/schema.terms.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";

export const access = acting("administrator");

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("term-new-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, TermForm);
  if (!form.ok) return data(form, 422);

  const outcome = await addTerm(context, form.value);
  if (outcome.ok) return redirect("/staff/settings/petitions/terms", 303);
  const values = { ...form.value, endsOn: form.value.endsOn ?? "" };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator adds a term of the council. */
export default function NewTerm() {
  const { title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const day = { type: "date", className: "govuk-input--width-10" };
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions/terms">{t("terms-title")}</BackLink>
      <FormPage title={title} problems={form.problems} submit={t("term-new-button")}>
        <Input {...form.shown("name")} label={t("term-name")} hint={t("term-name-hint")} />
        <Input {...form.shown("nameCy")} lang="cy" label={t("term-name-cy")} />
        <Input {...form.shown("startsOn")} {...day} label={t("term-starts-on")} />
        <Input
          {...form.shown("endsOn")}
          {...day}
          label={t("term-ends-on")}
          hint={t("term-ends-on-hint")}
        />
      </FormPage>
    </TwoThirds>
  );
}
