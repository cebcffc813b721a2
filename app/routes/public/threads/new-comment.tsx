import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { postComment } from "#app/domains/discussions/commands/post-comment.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { showReplyTo } from "#app/domains/discussions/queries/show-reply-to.server.ts";
import { commentUrl } from "#app/domains/discussions/rules.ts";
import { CommentForm } from "#app/domains/discussions/schema.ts";
import { CommentFields } from "#app/domains/discussions/ui/comment-fields.tsx";
import { ReplyTo } from "#app/domains/discussions/ui/reply-to.tsx";
import { takingPart } from "#app/domains/identity/policy.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = takingPart;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const parent = new URL(request.url).searchParams.get("parent");
  const subject = await showReplyTo(context, {
    thread: numberOrNotFound(params.number),
    parent: parent === null ? null : numberOrNotFound(parent),
  });
  if (!subject) throw new Response(null, { status: 404 });
  return subject;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const number = numberOrNotFound(params.number);
  if (!(await findThread(context, { number }))) throw new Response(null, { status: 404 });
  const form = await readForm(request, CommentForm);
  if (!form.ok) return data(form, 422);

  const outcome = await postComment(context, number, form.value);
  if (!outcome.ok) {
    const problems = refusedFor(outcome.reason);
    return data({ problems, values: { body: form.value.body } }, 409);
  }
  return redirect(commentUrl(number, outcome.value.number));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.thread.title }];

/** Somebody comments on a question or replies to a comment. */
export default function NewComment() {
  const { thread, parent } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, state);
  return (
    <TwoThirds>
      <BackLink href={thread.url}>{t("backToThread")}</BackLink>
      <FormPage
        title={parent ? t("replyTitle") : t("yourComment")}
        caption={thread.title}
        lead={parent && <ReplyTo comment={parent} />}
        problems={problems}
        submit={t(parent ? "postReply" : "post")}
      >
        <CommentFields state={state} parent={parent?.number} />
      </FormPage>
    </TwoThirds>
  );
}
