import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftAnswer } from "#app/domains/answers/commands/draft-answer.server.ts";
import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { showAsked } from "#app/domains/answers/queries/show-asked.server.ts";
import { AnswerForm } from "#app/domains/answers/schema.ts";
import { AnswerPage } from "#app/domains/answers/ui/answer-page.tsx";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { mayPublishAnswers, staff } from "#app/domains/identity/policy.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

export const access = staff("responder", "approver");
export const handle = { interactive: true };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const thread = await findThread(context, { number: numberOrNotFound(params.number) });
  if (!thread) throw new Response(null, { status: 404 });
  return showAsked(context, thread);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const thread = await findThread(context, { number: numberOrNotFound(params.number) });
  if (!thread) throw new Response(null, { status: 404 });
  const form = await readForm(request, AnswerForm);
  if (!form.ok) return data(form, 422);

  const { id, title, url, pageTag } = thread;
  const subject = { kind: "thread", id, title, url, pageTag } as const;
  const publishes = mayPublishAnswers(context.actor);
  const giveAnswer = publishes ? publishAnswer : draftAnswer;
  const outcome = await giveAnswer(context, { subject, ...form.value });
  if (outcome.ok) return redirect(publishes ? `${url}#answers` : "/staff/answers");
  const problems = refusedFor(outcome.reason);
  return data({ problems, values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.heading }];

/** An officer answers a question in public. */
export default function NewAnswer() {
  const { heading: _, ...shown } = useLoaderData<typeof loader>();
  return <AnswerPage {...shown} state={useActionData<typeof action>()} />;
}
