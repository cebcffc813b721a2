import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/answers/messages.en.ts";
import { WaitingList } from "#app/domains/answers/ui/waiting-list.tsx";
import { listWaiting } from "#app/domains/discussions/queries/list-waiting.server.ts";
import { mayAnswer, staff } from "#app/domains/identity/policy.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("responder", "approver");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const after = publicNumber(new URL(request.url).searchParams.get("after")) ?? 0;
  return {
    title: translator(messages, context.locale)("waiting-title"),
    timeZone: context.council.timeZone,
    isFirst: after === 0,
    mayAnswer: mayAnswer(context.actor),
    ...(await listWaiting(context, { after })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What residents have asked and nobody has answered, the oldest first. */
export default function Waiting() {
  const { questions, next, isFirst, timeZone, ...reader } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-xl">{t("waiting-title")}</h1>
      <p className="govuk-body-l">{t("waiting-lead")}</p>
      <WaitingList questions={questions} timeZone={timeZone} mayAnswer={reader.mayAnswer} />
      {(next || !isFirst) && (
        <Pagination
          previous={isFirst ? undefined : { href: "/staff/threads", text: t("waiting-first") }}
          next={
            next ? { href: `/staff/threads?after=${next}`, text: t("waiting-next") } : undefined
          }
        />
      )}
    </>
  );
}
