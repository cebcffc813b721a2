import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { correctPetition } from "#app/domains/petitions/commands/correct-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { moderatedOrNotFound } from "#app/domains/petitions/queries/find-moderated.server.ts";
import { reasonLimit } from "#app/domains/petitions/rules.moderating.ts";
import { CorrectionForm } from "#app/domains/petitions/schema.moderating.ts";
import { ActForm } from "#app/domains/petitions/ui/act-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";

export const access = acting("moderator", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await moderatedOrNotFound(context, params.number);
  const t = translator(messages, context.locale);
  return { petition, title: t("correct-title"), lead: t("correct-lead") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { number } = await moderatedOrNotFound(context, params.number);
  const form = await readForm(request, CorrectionForm);
  if (!form.ok) return data(form, 422);

  const { version, text } = form.value;
  const outcome = await correctPetition(context, { number, version, text });
  if (outcome.ok) return redirect(`/staff/petitions/${number}`, 303);
  return data(
    { problems: refusedFor(outcome.reason), values: { version: `${version}`, text } },
    409,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where staff put a correction beside the words of a published petition. */
export default function Correction() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <ActForm {...page} answer={useActionData<typeof action>()}>
      {({ error, value }) => (
        <CharacterCount
          name="text"
          label={t("correction-label")}
          hint={t("correction-hint")}
          maxLength={reasonLimit}
          defaultValue={value("text")}
          error={error("text")}
        />
      )}
    </ActForm>
  );
}
