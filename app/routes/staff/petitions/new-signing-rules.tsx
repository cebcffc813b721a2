import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import { NewRulesForm } from "#app/domains/petitions/schema.integrity.ts";
import { RuleFields } from "#app/domains/petitions/ui/rule-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("rule-new-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, NewRulesForm);
  if (!form.ok) return data(form, 422);

  const outcome = await addSigningRules(context, form.value);
  const { kind, effect, reason } = form.value;
  if (outcome.ok) return redirect(`/staff/petitions/signing-rules?kind=${kind}`, 303);
  const values = { kind, effect, reason, values: form.value.values.join("\n") };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator puts networks, domains, addresses or countries on the council's lists. */
export default function NewSigningRules() {
  const { title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href="/staff/petitions/signing-rules">{t("rules-title")}</BackLink>
      <FormPage title={title} problems={form.problems} submit={t("rule-new-button")}>
        <RuleFields form={form} />
      </FormPage>
    </TwoThirds>
  );
}
