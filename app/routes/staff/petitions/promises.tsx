import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilStaff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.promises.en.ts";
import { listPromises } from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import { OwedTable } from "#app/domains/petitions/ui/promise-tables.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = councilStaff;

export async function loader({ context }: LoaderFunctionArgs) {
  const { now, council, locale } = context;
  const { owed } = await listPromises(context);
  return {
    title: translator(messages, locale)("promises-title"),
    toAcknowledge: owed.filter(({ step }) => step === "acknowledgement"),
    toAnswer: owed.filter(({ step }) => step === "response"),
    now,
    timeZone: council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the council still owes petitions, and by when. */
export default function Promises() {
  const { title, toAcknowledge, toAnswer, now, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("promises-lead")}</p>
      {toAcknowledge.length === 0 ? (
        <p className="govuk-body">{t("to-acknowledge-none")}</p>
      ) : (
        <OwedTable
          promises={toAcknowledge}
          caption={t("to-acknowledge")}
          {...{ timeZone, now }}
          staff
        />
      )}
      {toAnswer.length === 0 ? (
        <p className="govuk-body">{t("to-answer-none")}</p>
      ) : (
        <OwedTable promises={toAnswer} caption={t("to-answer")} {...{ timeZone, now }} staff />
      )}
    </>
  );
}
