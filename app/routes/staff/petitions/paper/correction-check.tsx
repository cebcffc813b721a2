import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { checkCorrection } from "#app/domains/petitions/commands/check-correction.server.ts";
import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import { keyedBatch } from "#app/domains/petitions/queries/show-paper.server.ts";
import { CorrectionCheckForm } from "#app/domains/petitions/schema.paper.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export const access = acting("responder", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { petition, batch } = await keyedBatch(context, params, "correction");
  const title = translator(messages, context.locale)("check-title", { batch: `${batch.number}` });
  return { title, petition, batch };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { petition, batch } = await keyedBatch(context, params, "correction");
  const form = await readForm(request, CorrectionCheckForm);
  if (!form.ok) return data(form, 422);

  const outcome = await checkCorrection(context, batch.number, form.value);
  if (outcome.ok) return redirect(`/staff/petitions/${petition.number}/paper`, 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a second officer says whether a correction is right. */
export default function CheckCorrection() {
  const { title, petition, batch } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const change = batch.figures?.counted ?? 0;
  const asked = { name: batch.keyedBy, change, reason: batch.note };
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${petition.number}/paper`}>{t("paper-title")}</BackLink>
      <FormPage
        title={title}
        caption={petition.title}
        problems={form.problems}
        submit={t("check-correction-button")}
        lead={
          <>
            <p className="govuk-body">{t("check-correction-lead", asked)}</p>
            {batch.isOwn && <InsetText>{t("check-own")}</InsetText>}
          </>
        }
      >
        <Radios
          name="verdict"
          legend={t("check-verdict")}
          legendSize="s"
          items={(["right", "wrong"] as const).map((value) => ({
            value,
            label: t(`verdict-${value}`),
          }))}
          error={form.error("verdict")}
          defaultValue={form.value("verdict")}
        />
        <Textarea
          name="note"
          rows={3}
          label={t("paper-note")}
          error={form.error("note")}
          defaultValue={form.value("note")}
        />
      </FormPage>
    </TwoThirds>
  );
}
