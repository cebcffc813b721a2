import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { keepSigners } from "#app/domains/petitions/commands/keep-signers.server.ts";
import { messages } from "#app/domains/petitions/messages.retention.en.ts";
import { retentionOrNotFound } from "#app/domains/petitions/queries/show-retention.sql.server.ts";
import { KeptBecauseForm } from "#app/domains/petitions/schema.retention.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { number, title: petition } = await retentionOrNotFound(context, params.number);
  const title = translator(messages, context.locale)("retention-keep-title");
  return { title, petition, back: `/staff/petitions/${number}/retention` };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await retentionOrNotFound(context, params.number);
  const form = await readForm(request, KeptBecauseForm);
  if (!form.ok) return data(form, 422);

  const outcome = await keepSigners(context, number, form.value.reason);
  if (outcome.ok) return redirect(`/staff/petitions/${number}/retention`, 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator says why the names under a petition are kept longer. */
export default function RetentionExemption() {
  const { title, petition, back } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { problems, error, value } = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={back}>{t("retention-title")}</BackLink>
      <FormPage
        title={title}
        caption={petition}
        lead={<p className="govuk-body">{t("retention-keep-lead")}</p>}
        problems={problems}
        submit={t("retention-keep")}
      >
        <Textarea
          name="reason"
          rows={3}
          label={t("retention-keep-reason")}
          hint={t("retention-keep-hint")}
          error={error("reason")}
          defaultValue={value("reason")}
        />
      </FormPage>
    </TwoThirds>
  );
}
