import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayAdminister, staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.reasons.en.ts";
import { listReasonsWithUse } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { ReasonTable } from "#app/domains/petitions/ui/reason-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const access = staff("moderator", "administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("reasons-title"),
    reasons: await listReasonsWithUse(context),
    mayChange: mayAdminister(context.actor),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** For which reasons this council rejects petitions. */
export default function Reasons() {
  const { title, reasons, mayChange } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const retired = reasons.filter(({ retiredAt }) => retiredAt);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("reasons-lead")}</p>
      {mayChange && (
        <ButtonLink href="/staff/settings/petitions/reasons/new">{t("reasons-add")}</ButtonLink>
      )}
      <ReasonTable
        caption={t("reasons-caption")}
        reasons={reasons.filter(({ retiredAt }) => !retiredAt)}
        mayChange={mayChange}
      />
      {retired.length === 0 ? (
        <p className="govuk-body">{t("reasons-none-retired")}</p>
      ) : (
        <ReasonTable caption={t("reasons-retired")} reasons={retired} mayChange={mayChange} />
      )}
    </>
  );
}
