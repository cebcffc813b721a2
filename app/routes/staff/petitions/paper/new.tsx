import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { keyPaper } from "#app/domains/petitions/commands/key-paper.server.ts";
import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import { showPaper } from "#app/domains/petitions/queries/show-paper.server.ts";
import { PaperForm } from "#app/domains/petitions/schema.paper.ts";
import { SheetFields } from "#app/domains/petitions/ui/sheet-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FileUpload } from "#app/ui/file-upload.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("responder", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { petition } = await showPaper(context, params.number);
  return { petition, pageTitle: translator(messages, context.locale)("paper-new-title") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { petition } = await showPaper(context, params.number);
  const form = await readForm(request, PaperForm);
  if (!form.ok) return data(form, 422);

  const outcome = await keyPaper(context, petition.number, form.value);
  if (outcome.ok) return redirect(`/staff/petitions/${petition.number}/paper`, 303);
  const { lines, void: spoilt, note } = form.value;
  const values = { lines: `${lines}`, void: `${spoilt}`, note };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.pageTitle }];

/** Where an officer keys a batch of paper signatures, with a scan of the sheets. */
export default function NewPaper() {
  const { petition, pageTitle } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${petition.number}/paper`}>{t("paper-title")}</BackLink>
      <FormPage
        title={pageTitle}
        caption={petition.title}
        problems={form.problems}
        submit={t("paper-new-button")}
        encType="multipart/form-data"
      >
        <SheetFields form={form} />
        <FileUpload
          name="scan"
          accept="application/pdf,image/png,image/jpeg"
          label={t("paper-scan")}
          hint={t("paper-scan-hint")}
          error={form.error("scan")}
        />
      </FormPage>
    </TwoThirds>
  );
}
