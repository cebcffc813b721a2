import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/consultations/messages.en.ts";
import { showResults } from "#app/domains/consultations/queries/show-results.server.ts";
import { AnswerCounts } from "#app/domains/consultations/ui/answer-counts.tsx";
import { WrittenAnswers } from "#app/domains/consultations/ui/written-answers.tsx";
import { staff } from "#app/domains/identity/policy.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff("policy-lead", "administrator");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const results = await showResults(context, numberOrNotFound(params.number), (position) =>
    searchParams.get(`before-${position}`),
  );
  if (!results) throw new Response(null, { status: 404 });
  return { ...results, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What was said to one consultation: figures, texts and a file with everything. */
export default function ConsultationResults() {
  const { number, title, responses, questions, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <BackLink href="/staff/consultations">{t("staff-title")}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("responses", { count: responses })}</p>
      <ButtonLink href={`/staff/consultations/${number}/responses.csv`} variant="secondary">
        {t("staff-download")}
      </ButtonLink>
      {questions.map(({ question, answered, counts, mean, texts, next }) => (
        <section key={question.id} aria-labelledby={`question-${question.position}`}>
          <h2 className="govuk-heading-m" id={`question-${question.position}`}>
            {question.position}. {question.prompt}
          </h2>
          {question.kind === "text" ? (
            <WrittenAnswers
              {...{ texts, answered, timeZone }}
              more={next && `?before-${question.position}=${next}#question-${question.position}`}
            />
          ) : (
            <AnswerCounts {...{ question, answered, counts, mean }} />
          )}
        </section>
      ))}
    </TwoThirds>
  );
}
