import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { endTerm } from "#app/domains/petitions/commands/end-term.server.ts";
import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import { termOrNotFound } from "#app/domains/petitions/queries/term-or-not-found.server.ts";
import { TermEndForm } from "#app/domains/petitions/schema.terms.ts";
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

export async function loader({ context, params }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("term-end-title"),
    term: await termOrNotFound(context, params.term),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { slug } = await termOrNotFound(context, params.term);
  const form = await readForm(request, TermEndForm);
  if (!form.ok) return data(form, 422);

  const outcome = await endTerm(context, slug, form.value);
  if (outcome.ok) return redirect("/staff/settings/petitions/terms", 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator says which is the last day of a term. */
export default function EndTerm() {
  const { title, term } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions/terms">{t("terms-title")}</BackLink>
      <FormPage
        title={title}
        caption={term.name}
        problems={form.problems}
        submit={t("term-end-button")}
      >
        <Input
          name="endsOn"
          type="date"
          className="govuk-input--width-10"
          label={t("term-ends-on")}
          error={form.error("endsOn")}
          defaultValue={form.value("endsOn", term.endsOn ?? "")}
        />
      </FormPage>
    </TwoThirds>
  );
}
