import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.pauses.en.ts";
import { messages as scheme } from "#app/domains/petitions/messages.scheme.en.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import { listPauses } from "#app/domains/petitions/queries/list-pauses.server.ts";
import { PauseTable } from "#app/domains/petitions/ui/pause-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const access = staff("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("pauses-title"),
    pauses: await listPauses(context),
    mayChange: mayChangeScheme(context.actor),
    timeZone: context.council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The days on which petitions rested or will. */
export default function Pauses() {
  const { title, pauses, mayChange, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const settings = useTranslator(scheme);
  return (
    <>
      <BackLink href="/staff/settings/petitions">{settings("scheme-title")}</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("pauses-lead")}</p>
      {mayChange && (
        <ButtonLink href="/staff/settings/petitions/pauses/new">{t("pauses-new")}</ButtonLink>
      )}
      {pauses.length === 0 ? (
        <p className="govuk-body">{t("pauses-none")}</p>
      ) : (
        <PauseTable {...{ title, pauses, mayChange, timeZone }} />
      )}
    </>
  );
}
