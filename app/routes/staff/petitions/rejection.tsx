import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { moderatedOrNotFound } from "#app/domains/petitions/queries/find-moderated.server.ts";
import { reasonsToChoose } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { hideableParts } from "#app/domains/petitions/rules.moderating.ts";
import { RejectionForm } from "#app/domains/petitions/schema.moderating.ts";
import { ActForm } from "#app/domains/petitions/ui/act-form.tsx";
import { GroundsFields } from "#app/domains/petitions/ui/grounds-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";

export const access = acting("moderator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await moderatedOrNotFound(context, params.number);
  const t = translator(messages, context.locale);
  const all = await reasonsToChoose(context);
  const { returnFirst } = petition;
  const reasons = returnFirst ? all.filter(({ hides }) => hides) : all;
  const lead = t(returnFirst ? "reject-hiding-lead" : "reject-lead");
  return {
    petition,
    reasons,
    title: t(returnFirst ? "reject-hiding-title" : "reject-title"),
    lead,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await moderatedOrNotFound(context, params.number);
  const form = await readForm(request, RejectionForm);
  if (!form.ok) return data(form, 422);

  const { version, mail, ...grounds } = form.value;
  const step = { number, version, mail: mail === "yes" };
  const outcome = await rejectPetition(context, { ...step, ...grounds });
  if (outcome.ok) return redirect(`/staff/petitions/${number}`, 303);
  return data(
    { problems: refusedFor(outcome.reason), values: { version: `${version}`, ...grounds } },
    409,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a moderator rejects a petition, for which reasons and without which of its parts. */
export default function Reject() {
  const { reasons, petition, ...page } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  return (
    <ActForm {...page} petition={petition} mails="all" answer={answer}>
      {() => (
        <>
          <GroundsFields reasons={reasons} answer={answer} />
          {!petition.returnFirst && (
            <Checkboxes
              name="hiddenParts"
              legend={t("parts-legend")}
              legendSize="s"
              hint={t("parts-hint")}
              small
              defaultValues={[answer?.values?.hiddenParts ?? []].flat()}
              items={hideableParts.map((part) => ({ value: part, label: t(`part-${part}`) }))}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
