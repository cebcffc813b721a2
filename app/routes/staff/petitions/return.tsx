import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { returnPetition } from "#app/domains/petitions/commands/return-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { moderatedOrNotFound } from "#app/domains/petitions/queries/find-moderated.server.ts";
import { reasonsToChoose } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { ReturnForm } from "#app/domains/petitions/schema.moderating.ts";
import { ActForm } from "#app/domains/petitions/ui/act-form.tsx";
import { GroundsFields } from "#app/domains/petitions/ui/grounds-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("moderator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await moderatedOrNotFound(context, params.number);
  const t = translator(messages, context.locale);
  const { resubmitWithinWorkingDays: days } = await showScheme(context);
  const reasons = await reasonsToChoose(context);
  return { petition, reasons, title: t("return-title"), lead: t("return-lead", { days }) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await moderatedOrNotFound(context, params.number);
  const form = await readForm(request, ReturnForm);
  if (!form.ok) return data(form, 422);

  const { version, mail, codes, sentence } = form.value;
  const step = { number, version, mail: mail === "yes" };
  const outcome = await returnPetition(context, { ...step, codes, sentence });
  if (outcome.ok) return redirect(`/staff/petitions/${number}`, 303);
  return data(
    { problems: refusedFor(outcome.reason), values: { version: `${version}`, codes, sentence } },
    409,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a moderator returns a petition to its creator, with the reasons. */
export default function Return() {
  const { reasons, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ActForm {...page} mails="creator" answer={answer}>
      {() => <GroundsFields reasons={reasons} answer={answer} />}
    </ActForm>
  );
}
