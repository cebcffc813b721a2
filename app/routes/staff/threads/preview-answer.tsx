import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { showAsked } from "#app/domains/answers/queries/show-asked.server.ts";
import { PreviewForm } from "#app/domains/answers/schema.ts";
import { AnswerPage } from "#app/domains/answers/ui/answer-page.tsx";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

export const access = staff("responder", "approver");
export const handle = { interactive: true };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const thread = await findThread(context, { number: numberOrNotFound(params.number) });
  if (!thread) throw new Response(null, { status: 404 });
  return showAsked(context, thread);
}

/** Nothing is stored: the words come back as they will look, with the form as it was. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const thread = await findThread(context, { number: numberOrNotFound(params.number) });
  if (!thread) throw new Response(null, { status: 404 });
  const form = await readForm(request, PreviewForm);
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const { teamId = "", body } = form.value;
  return data({ problems: [], values: { teamId, body }, preview: markdownToHtml(body) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.heading }];

/** The same form as before, with the answer as it will look. */
export default function PreviewAnswer() {
  const { heading: _, ...shown } = useLoaderData<typeof loader>();
  return <AnswerPage {...shown} state={useActionData<typeof action>()} />;
}
