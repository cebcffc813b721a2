import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { threadUrl } from "#app/domains/discussions/rules.ts";
import { QuestionForm } from "#app/domains/discussions/schema.ts";
import { QuestionFields } from "#app/domains/discussions/ui/question-fields.tsx";
import { takingPart } from "#app/domains/identity/policy.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = takingPart;

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("askTitle") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, QuestionForm);
  if (!form.ok) return data(form, 422);

  const outcome = await startThread(context, form.value);
  if (!outcome.ok) {
    const problems = refusedFor(outcome.reason);
    return data({ problems, values: form.value }, 409);
  }
  return redirect(threadUrl(outcome.value.number));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Somebody asks the council a question in public. */
export default function Ask() {
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, state);
  return (
    <TwoThirds>
      <BackLink href="/threads">{t("threads")}</BackLink>
      <FormPage
        title={t("askTitle")}
        lead={<p className="govuk-body-l">{t("askLead")}</p>}
        problems={problems}
        submit={t("askButton")}
      >
        <QuestionFields state={state} />
      </FormPage>
    </TwoThirds>
  );
}
