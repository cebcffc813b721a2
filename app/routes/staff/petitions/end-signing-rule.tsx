import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { endSigningRule } from "#app/domains/petitions/commands/end-signing-rule.server.ts";
import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import { signingRuleOrNotFound } from "#app/domains/petitions/queries/show-signing-rule.server.ts";
import { IntegrityReasonForm } from "#app/domains/petitions/schema.integrity.ts";
import { ReasonOfRule } from "#app/domains/petitions/ui/rule-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { entry } = await signingRuleOrNotFound(context, params.rule);
  return { entry, title: translator(messages, context.locale)("rule-end-title") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id } = await signingRuleOrNotFound(context, params.rule);
  const form = await readForm(request, IntegrityReasonForm);
  if (!form.ok) return data(form, 422);

  const outcome = await endSigningRule(context, { id, ...form.value });
  if (outcome.ok) return redirect("/staff/petitions/signing-rules", 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator takes an entry off the council's lists. */
export default function EndSigningRule() {
  const { title, entry } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href="/staff/petitions/signing-rules">{t("rules-title")}</BackLink>
      <FormPage
        title={title}
        caption={entry}
        lead={<p className="govuk-body">{t("rule-end-lead")}</p>}
        problems={form.problems}
        submit={t("rule-end-button")}
      >
        <ReasonOfRule form={form} />
      </FormPage>
    </TwoThirds>
  );
}
