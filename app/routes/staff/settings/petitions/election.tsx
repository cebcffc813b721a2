import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { endForElection } from "#app/domains/petitions/commands/end-for-election.sql.server.ts";
import { messages } from "#app/domains/petitions/messages.election.en.ts";
import { messages as scheme } from "#app/domains/petitions/messages.scheme.en.ts";
import { showElection } from "#app/domains/petitions/queries/find-closure.server.ts";
import { ElectionForm } from "#app/domains/petitions/schema.election.ts";
import { ClosureNotice } from "#app/domains/petitions/ui/closure-notice.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export const access = acting("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("election-title");
  return { title, ...(await showElection(context)), timeZone: context.council.timeZone };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, ElectionForm);
  if (!form.ok) return data(form, 422);

  const outcome = await endForElection(context, form.value);
  if (outcome.ok) return redirect("/staff/settings/petitions/election", 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator says on which day all petitions end because of an election. */
export default function Election() {
  const { title, ahead, open, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const settings = useTranslator(scheme);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions">{settings("scheme-title")}</BackLink>
      {ahead ? (
        <>
          <h1 className="govuk-heading-l">{title}</h1>
          <ClosureNotice closure={ahead} isOpen timeZone={timeZone} />
        </>
      ) : (
        <FormPage
          title={title}
          lead={<p className="govuk-body">{t("election-lead", { count: open })}</p>}
          problems={form.problems}
          submit={t("election-button")}
          isFinal
        >
          <Input
            {...form.shown("day")}
            type="date"
            className="govuk-input--width-10"
            label={t("election-day")}
          />
          <Textarea
            {...form.shown("message")}
            rows={3}
            label={t("election-message")}
            hint={t("election-message-hint")}
          />
          <Textarea
            {...form.shown("messageCy")}
            rows={3}
            lang="cy"
            label={t("election-message-cy")}
          />
        </FormPage>
      )}
    </TwoThirds>
  );
}
