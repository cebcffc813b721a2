import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { deleteEntry } from "#app/domains/petitions/commands/delete-entry.server.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { entryOrNotFound } from "#app/domains/petitions/queries/entry-or-not-found.server.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { RemovalForm } from "#app/domains/petitions/schema.timeline.ts";
import { TimelineWords } from "#app/domains/petitions/ui/timeline-words.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export const access = acting("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await publishedOrNotFound(context, params.number);
  const entry = await entryOrNotFound(context, petition.id, params.id);
  return { petition, entry, title: translator(messages, context.locale)("delete-heading") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id: petitionId, number } = await publishedOrNotFound(context, params.number);
  const { id } = await entryOrNotFound(context, petitionId, params.id);
  const form = await readForm(request, RemovalForm);
  if (!form.ok) return data(form, 422);

  const outcome = await deleteEntry(context, { number, id, ...form.value });
  if (outcome.ok) return redirect(`/staff/petitions/${number}/entries`, 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** An officer says why an entry is to go. */
export default function EntryRemoval() {
  const { petition, entry, title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { problems, error, value } = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${petition.number}/entries/${entry.id}`}>
        {t("edit-title")}
      </BackLink>
      <FormPage
        title={title}
        caption={`${t(`kind-${entry.kind}`)}: ${petition.title}`}
        lead={
          <>
            <TimelineWords entry={entry} />
            <p className="govuk-body">{t("delete-lead")}</p>
          </>
        }
        problems={problems}
        submit={t("submit-delete")}
      >
        <Textarea
          name="reason"
          label={t("label-reason")}
          labelSize="s"
          error={error("reason")}
          defaultValue={value("reason")}
        />
      </FormPage>
    </TwoThirds>
  );
}
