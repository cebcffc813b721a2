import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reviseQuestion } from "#app/domains/discussions/commands/revise-question.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { threadUrl } from "#app/domains/discussions/rules.ts";
import { QuestionForm } from "#app/domains/discussions/schema.ts";
import { QuestionFields } from "#app/domains/discussions/ui/question-fields.tsx";
import { mayRevise } from "#app/domains/contributions/policy.ts";
import { takingPart } from "#app/domains/identity/policy.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = takingPart;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const thread = await findThread(context, { number: numberOrNotFound(params.number) });
  if (!thread) throw new Response(null, { status: 404 });
  if (!mayRevise(context.actor, thread)) throw new Response(null, { status: 403 });
  const { url, title, body } = thread;
  const heading = translator(messages, context.locale)("editQuestion");
  return { url, question: { title, body }, heading };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = numberOrNotFound(params.number);
  if (!(await findThread(context, { number }))) throw new Response(null, { status: 404 });
  const form = await readForm(request, QuestionForm);
  if (!form.ok) return data(form, 422);

  const outcome = await reviseQuestion(context, number, form.value);
  if (!outcome.ok) {
    const problems = refusedFor(outcome.reason);
    return data({ problems, values: form.value }, 409);
  }
  return redirect(threadUrl(number));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.heading }];

/** Somebody puts their own question better. */
export default function EditQuestion() {
  const { url, question, heading } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, state);
  return (
    <TwoThirds>
      <BackLink href={url} />
      <FormPage
        title={heading}
        lead={<p className="govuk-body">{t("editLead")}</p>}
        problems={problems}
        submit={t("save")}
      >
        <QuestionFields state={state} question={question} />
      </FormPage>
    </TwoThirds>
  );
}
