import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { checkPaper } from "#app/domains/petitions/commands/check-paper.server.ts";
import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import { keyedBatch } from "#app/domains/petitions/queries/show-paper.server.ts";
import { PaperCheckForm } from "#app/domains/petitions/schema.paper.ts";
import { SheetFields } from "#app/domains/petitions/ui/sheet-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const access = acting("responder", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { petition, batch } = await keyedBatch(context, params, "sheets");
  const { number, keyedBy, isOwn, hasScan } = batch;
  const title = translator(messages, context.locale)("check-title", { batch: `${number}` });
  return { title, petition, batch: { number, keyedBy, isOwn, hasScan } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { petition, batch } = await keyedBatch(context, params, "sheets");
  const form = await readForm(request, PaperCheckForm);
  if (!form.ok) return data(form, 422);

  const outcome = await checkPaper(context, batch.number, form.value);
  if (outcome.ok) return redirect(`/staff/petitions/${petition.number}/paper`, 303);
  const { lines, void: spoilt, note } = form.value;
  const values = { lines: `${lines}`, void: `${spoilt}`, note };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a second officer says what they counted on the sheets, without knowing the first count. */
export default function CheckBatch() {
  const { title, petition, batch } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const here = `/staff/petitions/${petition.number}/paper`;
  return (
    <TwoThirds>
      <BackLink href={here}>{t("paper-title")}</BackLink>
      <FormPage
        title={title}
        caption={petition.title}
        problems={form.problems}
        submit={t("check-button")}
        lead={
          <>
            <p className="govuk-body">{t("check-lead", { name: batch.keyedBy })}</p>
            {batch.isOwn && <InsetText>{t("check-own")}</InsetText>}
            {batch.hasScan && (
              <p className="govuk-body">
                <a className="govuk-link" href={`${here}/${batch.number}/scan`}>
                  {t("batch-scan")}
                </a>
              </p>
            )}
          </>
        }
      >
        <SheetFields form={form} />
      </FormPage>
    </TwoThirds>
  );
}
