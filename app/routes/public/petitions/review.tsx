import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { requestReview } from "#app/domains/petitions/commands/request-review.server.ts";
import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import { showReviewLink } from "#app/domains/petitions/queries/show-review-link.server.ts";
import { ReviewForm } from "#app/domains/petitions/schema.reviews.ts";
import { ReviewAsked } from "#app/domains/petitions/ui/review-asked.tsx";
import { ReviewQuestion } from "#app/domains/petitions/ui/review-question.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const petition = await showReviewLink(context, {
    number: params.number,
    token: tokenIn(request),
  });
  if (!petition) throw new Response(null, { status: 404 });
  const title = translator(messages, context.locale)("ask-title");
  return { petition, title, timeZone: context.council.timeZone };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const number = numberOrNotFound(params.number);
  const token = tokenIn(request);
  const petition = await showReviewLink(context, { number: params.number, token });
  if (!petition) throw new Response(null, { status: 404 });
  const form = await readForm(request, ReviewForm);
  if (!form.ok) return data({ ...form, isAsked: false }, 422);

  const outcome = await requestReview(context, { number, token, ...form.value });
  if (outcome.ok) return data({ problems: [], values: {}, isAsked: true });
  const problems = refusedFor(outcome.reason);
  return data({ problems, values: form.value, isAsked: false }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** The organiser asks for a review of the council's response, or learns that there is none to ask for. */
export default function Review() {
  const { petition, timeZone } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (state?.isAsked) return <ReviewAsked {...petition} notice="asked" />;
  if (!petition.until && !state) return <ReviewAsked {...petition} notice="over" />;
  return <ReviewQuestion {...petition} timeZone={timeZone} state={state} />;
}

function tokenIn(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}
