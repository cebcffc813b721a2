import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { releasePetition } from "#app/domains/petitions/commands/release-petition.server.ts";
import { messages as moderating } from "#app/domains/petitions/messages.moderating.en.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { mayRelease } from "#app/domains/petitions/policy.starting.ts";
import { listHeldPetitions } from "#app/domains/petitions/queries/list-held-petitions.server.ts";
import { ReleaseForm } from "#app/domains/petitions/schema.starting.ts";
import { HeldTable } from "#app/domains/petitions/ui/held-table.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";

export const access = staff("moderator");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("held-title"),
    petitions: await listHeldPetitions(context),
    mayRelease: mayRelease(context.actor),
    timeZone: context.council.timeZone,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, ReleaseForm);
  const outcome = form.ok ? await releasePetition(context, form.value.number) : null;
  if (outcome?.ok) return redirect("/staff/petitions/held", 303);
  return data({ problems: refusedFor(outcome ? outcome.reason : "not-held") }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Petitions of which so many came from one place that somebody should look before they go on. */
export default function Held() {
  const { title, petitions, ...rest } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const queue = useTranslator(moderating);
  const errors = problemsOf(useForm(messages, useActionData<typeof action>()).problems);
  return (
    <>
      <BackLink href="/staff/petitions">{queue("queue-title")}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("held-lead")}</p>
      {petitions.length === 0 ? (
        <p className="govuk-body">{t("held-none")}</p>
      ) : (
        <HeldTable petitions={petitions} {...rest} />
      )}
    </>
  );
}
