import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayRevise } from "#app/domains/contributions/policy.ts";
import { reviseComment } from "#app/domains/discussions/commands/revise-comment.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import { commentUrl } from "#app/domains/discussions/rules.ts";
import { CommentForm } from "#app/domains/discussions/schema.ts";
import { CommentFields } from "#app/domains/discussions/ui/comment-fields.tsx";
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
  const place = {
    thread: numberOrNotFound(params.number),
    comment: numberOrNotFound(params.comment),
  };
  const comment = await showComment(context, place);
  if (!comment) throw new Response(null, { status: 404 });
  if (!mayRevise(context.actor, comment)) throw new Response(null, { status: 403 });
  return {
    heading: translator(messages, context.locale)("editComment"),
    body: comment.body,
    url: comment.url,
    thread: comment.thread.title,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const place = {
    thread: numberOrNotFound(params.number),
    comment: numberOrNotFound(params.comment),
  };
  if (!(await showComment(context, place))) throw new Response(null, { status: 404 });
  const form = await readForm(request, CommentForm);
  if (!form.ok) return data(form, 422);

  const outcome = await reviseComment(context, place, form.value.body);
  if (!outcome.ok) {
    const problems = refusedFor(outcome.reason);
    return data({ problems, values: { body: form.value.body } }, 409);
  }
  return redirect(commentUrl(place.thread, place.comment));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.heading }];

/** Somebody changes their own comment. */
export default function EditComment() {
  const { heading, body, url, thread } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, state);
  return (
    <TwoThirds>
      <BackLink href={url}>{t("backToThread")}</BackLink>
      <FormPage
        title={heading}
        caption={thread}
        lead={<p className="govuk-body">{t("editLead")}</p>}
        problems={problems}
        submit={t("save")}
      >
        <CommentFields state={state} body={body} />
      </FormPage>
    </TwoThirds>
  );
}
