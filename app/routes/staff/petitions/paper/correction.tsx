import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { correctPaper } from "#app/domains/petitions/commands/correct-paper.server.ts";
import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import { countedBatch } from "#app/domains/petitions/queries/show-paper.server.ts";
import { CorrectionForm } from "#app/domains/petitions/schema.paper.ts";
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

export const access = acting("responder", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { petition, batch } = await countedBatch(context, params);
  const t = translator(messages, context.locale);
  const title = t("correction-title", { batch: `${batch.number}` });
  return { title, petition, counted: batch.figures?.counted ?? 0 };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { petition, batch } = await countedBatch(context, params);
  const form = await readForm(request, CorrectionForm);
  if (!form.ok) return data(form, 422);

  const outcome = await correctPaper(context, batch.number, form.value);
  if (outcome.ok) return redirect(`/staff/petitions/${petition.number}/paper`, 303);
  const values = { ...form.value, change: `${form.value.change}` };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an officer says by how much a batch was counted wrongly. */
export default function CorrectBatch() {
  const { title, petition, counted } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${petition.number}/paper`}>{t("paper-title")}</BackLink>
      <FormPage
        title={title}
        caption={petition.title}
        problems={form.problems}
        submit={t("correction-button")}
        lead={<p className="govuk-body">{t("correction-lead", { counted })}</p>}
      >
        <Input
          name="change"
          className="govuk-input--width-5"
          autoComplete="off"
          label={t("correction-change")}
          hint={t("correction-change-hint")}
          error={form.error("change")}
          defaultValue={form.value("change")}
        />
        <Textarea
          name="reason"
          rows={3}
          label={t("correction-reason")}
          error={form.error("reason")}
          defaultValue={form.value("reason")}
        />
      </FormPage>
    </TwoThirds>
  );
}
