import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allowName } from "#app/domains/identity/commands/allow-name.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { mayAllowNames } from "#app/domains/identity/policy.people.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { listFlaggedNames } from "#app/domains/identity/queries/list-flagged-names.server.ts";
import { NameAllowed } from "#app/domains/identity/schema.people.ts";
import { FlaggedNames } from "#app/domains/identity/ui/flagged-names.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff("administrator", "moderator");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("names-title"),
    people: await listFlaggedNames(context),
    mayAllow: mayAllowNames(context.actor),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, NameAllowed);
  if (!form.ok) return data(form, 422);

  const outcome = await allowName(context, form.value);
  if (outcome.ok) return redirect("/staff/people/names", 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Names of residents that look like one of the council's, until somebody has looked. */
export default function Names() {
  const { title, people, mayAllow } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, useActionData<typeof action>());
  const errors = problemsOf(problems).map(({ text }) => ({ text }));
  return (
    <TwoThirds>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t("names-lead")}</p>
      {people.length === 0 ? (
        <p className="govuk-body">{t("names-none")}</p>
      ) : (
        <FlaggedNames people={people} mayAllow={mayAllow} />
      )}
    </TwoThirds>
  );
}
