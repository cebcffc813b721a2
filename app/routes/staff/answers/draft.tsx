import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideDraft } from "#app/domains/answers/commands/decide-draft.server.ts";
import { messages } from "#app/domains/answers/messages.drafts.en.ts";
import { showDraft } from "#app/domains/answers/queries/show-draft.server.ts";
import { DraftDecisionForm } from "#app/domains/answers/schema.drafts.ts";
import { DraftDecision } from "#app/domains/answers/ui/draft-decision.tsx";
import { DraftText } from "#app/domains/answers/ui/draft-text.tsx";
import { isForEveryone } from "#app/domains/contributions/policy.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff("responder", "approver");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const draft = await showDraft(context, numberOrNotFound(params.number));
  if (!draft) throw new Response(null, { status: 404 });
  const heading = translator(messages, context.locale)("draft-title");
  return { draft, title: `${heading}: ${draft.title}`, timeZone: context.council.timeZone };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const number = numberOrNotFound(params.number);
  const draft = await showDraft(context, number);
  if (!draft) throw new Response(null, { status: 404 });
  const form = await readForm(request, DraftDecisionForm);
  if (!form.ok) return data(form, 422);

  const question = await findThread(context, { id: draft.subjectId });
  const isPublic = question !== null && isForEveryone(question);
  const outcome = await decideDraft(context, { ...form.value, number, isPublic });
  if (outcome.ok) return redirect("/staff/answers");
  const { decision, body, note } = form.value;
  const problems = refusedFor(outcome.reason);
  return data({ problems, values: { decision, body, note } }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One draft of an answer: its words, and for an approver what to do with it. */
export default function Draft() {
  const { draft, timeZone } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <BackLink href="/staff/answers">{t("drafts-title")}</BackLink>
      <DraftText draft={draft} timeZone={timeZone} />
      {(draft.mayDecide || state) && <DraftDecision draft={draft} state={state} />}
    </TwoThirds>
  );
}
