import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/answers/messages.drafts.en.ts";
import { listDrafts } from "#app/domains/answers/queries/list-drafts.server.ts";
import { DraftList } from "#app/domains/answers/ui/draft-list.tsx";
import { staff } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff("responder", "approver");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("drafts-title"),
    timeZone: context.council.timeZone,
    drafts: await listDrafts(context),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Drafts of answers that wait for an approver, and one's own. */
export default function Drafts() {
  const { title, drafts, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("drafts-lead")}</p>
      <DraftList drafts={drafts} timeZone={timeZone} />
    </TwoThirds>
  );
}
