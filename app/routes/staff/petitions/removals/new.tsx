import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { prepareRemoval } from "#app/domains/petitions/commands/prepare-removal.server.ts";
import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import { listRemovals } from "#app/domains/petitions/queries/list-removals.server.ts";
import { RemovalForm } from "#app/domains/petitions/schema.removals.ts";
import { RemovalFields } from "#app/domains/petitions/ui/removal-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const number = numberOrNotFound(params.number);
  const found = await listRemovals(context, number);
  if (!found) throw new Response(null, { status: 404 });
  const areas = await listAreas(context);
  return {
    title: translator(messages, context.locale)("removal-new-title"),
    wards: areas.map(({ id, name }) => ({ id, name })),
    petition: found.title,
    number,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const petition = numberOrNotFound(params.number);
  const form = await readForm(request, RemovalForm);
  if (!form.ok) return data(form, 422);

  const outcome = await prepareRemoval(context, petition, form.value);
  if (!outcome.ok) return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
  return redirect(`/staff/petitions/${petition}/removals/${outcome.value.number}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator says which signatures are to be removed together. */
export default function NewRemoval() {
  const { title, wards, petition, number } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${number}/removals`}>
        {t("removals-title", { number })}
      </BackLink>
      <FormPage
        title={title}
        caption={petition}
        lead={<p className="govuk-body">{t("removal-new-lead")}</p>}
        problems={form.problems}
        submit={t("removal-new-button")}
      >
        <RemovalFields wards={wards} form={form} />
      </FormPage>
    </TwoThirds>
  );
}
