import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { decideReview } from "#app/domains/petitions/commands/decide-review.server.ts";
import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import { mayDecideReview } from "#app/domains/petitions/policy.timeline.ts";
import { showReview } from "#app/domains/petitions/queries/show-review.server.ts";
import { ReviewDecision } from "#app/domains/petitions/schema.reviews.ts";
import { ReviewDecisionForm } from "#app/domains/petitions/ui/review-decision-form.tsx";
import { ReviewFacts } from "#app/domains/petitions/ui/review-facts.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff("policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const review = await showReview(context, params.id);
  if (!review) throw new Response(null, { status: 404 });
  return {
    review,
    title: translator(messages, context.locale)("review-title"),
    timeZone: context.council.timeZone,
    mayDecide: mayDecideReview(context.actor),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const review = await showReview(context, params.id);
  if (!review) throw new Response(null, { status: 404 });
  const form = await readForm(request, ReviewDecision);
  if (!form.ok) return data(form, 422);

  const outcome = await decideReview(context, { id: review.id, ...form.value });
  if (outcome.ok) return redirect("/staff/petitions/reviews", 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** One review: what the organiser says, and what scrutiny does with it. */
export default function Review() {
  const { review, title, timeZone, mayDecide } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <BackLink href="/staff/petitions/reviews">{t("reviews-title")}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{review.petition.title}</span>
        {title}
      </h1>
      <ReviewFacts review={review} timeZone={timeZone} />
      {mayDecide && <ReviewDecisionForm from={review.state} state={state} />}
    </TwoThirds>
  );
}
