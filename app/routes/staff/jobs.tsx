import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { listDead } from "#app/platform/jobs/list-dead.server.ts";
import { messages } from "#app/platform/jobs/messages.en.ts";
import { Button } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const access = staff("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, council } = context;
  const jobs = await listDead(context);
  return {
    title: translator(messages, locale)("title"),
    mayRetry: access(context.actor, "change"),
    jobs: jobs.map(({ id, job, attempts, lastError, createdAt, startedAt }) => ({
      id,
      job,
      attempts,
      lastError,
      tried: sayMoment(locale, council.timeZone, startedAt ?? createdAt),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The jobs that were given up, each with a way to have it tried again. */
export default function DeadJobs() {
  const { title, jobs, mayRetry } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t("intro")}</p>
      {jobs.length === 0 && <p className="govuk-body">{t("none")}</p>}
      {jobs.map(({ id, job, attempts, lastError, tried }) => (
        <SummaryList
          key={id}
          card={{ title: job }}
          rows={[
            { key: t("tried"), value: `${tried} (${t("attempts", { count: attempts })})` },
            { key: t("error"), value: lastError },
            mayRetry && {
              key: t("next"),
              value: (
                <form method="post" action={`/staff/jobs/${id}/attempts`}>
                  <Button variant="secondary" preventDoubleClick>
                    {t("retry")}
                    <span className="govuk-visually-hidden">
                      : {t("retry-which", { job, moment: tried })}
                    </span>
                  </Button>
                </form>
              ),
            },
          ]}
        />
      ))}
    </TwoThirds>
  );
}
