import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import { listReviews } from "#app/domains/petitions/queries/list-reviews.server.ts";
import { ReviewTable } from "#app/domains/petitions/ui/review-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = staff("policy-lead", "administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("reviews-title"),
    timeZone: context.council.timeZone,
    reviews: await listReviews(context),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** What organisers have asked scrutiny to look at again. */
export default function Reviews() {
  const { title, reviews, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("reviews-lead")}</p>
      {reviews.length > 0 ? (
        <ReviewTable reviews={reviews} timeZone={timeZone} />
      ) : (
        <p className="govuk-body">{t("reviews-none")}</p>
      )}
    </>
  );
}
