import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { undoRemoval } from "#app/domains/petitions/commands/undo-removal.server.ts";
import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import { removalOrNotFound } from "#app/domains/petitions/queries/show-removal.server.ts";
import { UndoForm } from "#app/domains/petitions/schema.removals.ts";
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
  const { petition, number, removed } = await removalOrNotFound(context, params);
  const title = translator(messages, context.locale)("removal-undo-title", { number });
  return { title, petition, number, removed };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { petition, number } = await removalOrNotFound(context, params);
  const form = await readForm(request, UndoForm);
  if (!form.ok) return data(form, 422);

  const outcome = await undoRemoval(context, { petition, number, ...form.value });
  if (outcome.ok) return redirect(`/staff/petitions/${petition}/removals/${number}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator gives back what a removal took away. */
export default function Undo() {
  const { title, petition, number, removed } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${petition}/removals/${number}`}>
        {t("removal-of", { number })}
      </BackLink>
      <FormPage
        title={title}
        lead={<p className="govuk-body">{t("removal-undo-lead", { removed })}</p>}
        problems={form.problems}
        submit={t("removal-undo-button")}
      >
        <Textarea
          name="reason"
          rows={3}
          label={t("removal-reason")}
          hint={t("removal-reason-hint")}
          error={form.error("reason")}
          defaultValue={form.value("reason")}
        />
      </FormPage>
    </TwoThirds>
  );
}
