import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { keepSigners } from "#app/domains/petitions/commands/keep-signers.server.ts";
import { messages } from "#app/domains/petitions/messages.retention.en.ts";
import { retentionOrNotFound } from "#app/domains/petitions/queries/show-retention.sql.server.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { number, title: petition } = await retentionOrNotFound(context, params.number);
  const title = translator(messages, context.locale)("retention-end-title");
  return { title, petition, back: `/staff/petitions/${number}/retention` };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { number } = await retentionOrNotFound(context, params.number);
  const outcome = await keepSigners(context, number, null);
  if (outcome.ok) return redirect(`/staff/petitions/${number}/retention`, 303);
  return data({ problems: refusedFor(outcome.reason) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator lets the names under a petition be forgotten after all. */
export default function EndRetentionExemption() {
  const { title, petition, back } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={back}>{t("retention-title")}</BackLink>
      <FormPage
        title={title}
        caption={petition}
        lead={<p className="govuk-body">{t("retention-end-lead")}</p>}
        problems={problems}
        submit={t("retention-end")}
      />
    </TwoThirds>
  );
}
