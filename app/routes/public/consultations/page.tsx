import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/consultations/messages.en.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { WhenTag, useWhen } from "#app/domains/consultations/ui/when.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { HeadAndAside } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const consultation = await showConsultation(context, numberOrNotFound(params.number));
  if (!consultation) throw new Response(null, { status: 404 });
  context.page.tag("consultations", `consultation:${consultation.id}`);
  return { consultation, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.consultation.title },
  { name: "description", content: data?.consultation.summary },
];

/** What the council asks, why, and until when it listens. */
export default function Consultation() {
  const { consultation, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const when = useWhen(timeZone);
  const { number, state, questions } = consultation;
  return (
    <>
      <BackLink href="/consultations">{t("title")}</BackLink>
      <HeadAndAside
        head={
          <>
            <WhenTag state={state} />
            <h1 className="govuk-heading-xl">{consultation.title}</h1>
            <p className="govuk-body-l">{consultation.summary}</p>
          </>
        }
        aside={
          <div className="side-box">
            <p className="govuk-body">
              <strong>{when(consultation)}</strong>
            </p>
            {state === "open" && <Invitation number={number} questions={questions.length} />}
            {state === "planned" && <p className="govuk-body">{t("planned-notice")}</p>}
            {state === "closed" && <p className="govuk-body">{t("closed-notice")}</p>}
          </div>
        }
      >
        <div className="prose" dangerouslySetInnerHTML={{ __html: consultation.backgroundHtml }} />
        <h2 className="govuk-heading-m">{t("questions")}</h2>
        <ol className="govuk-list govuk-list--number">
          {questions.map((question) => (
            <li key={question.id}>{question.prompt}</li>
          ))}
        </ol>
        {state === "open" && <Invitation number={number} questions={questions.length} />}
      </HeadAndAside>
    </>
  );
}

function Invitation({ number, questions }: { number: number; questions: number }) {
  const t = useTranslator(messages);
  return (
    <>
      <ButtonLink href={`/consultations/${number}/responses/new`} start>
        {t("answer-now")}
      </ButtonLink>
      <p className="govuk-hint">{t("no-account", { minutes: Math.max(2, questions) })}</p>
    </>
  );
}
