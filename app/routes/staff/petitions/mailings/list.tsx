import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.mailing.en.ts";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import { listMailings } from "#app/domains/petitions/queries/list-mailings.server.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { MailingTable } from "#app/domains/petitions/ui/mailing-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const access = staff("responder", "approver", "policy-lead", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await publishedOrNotFound(context, params.number);
  return {
    petition,
    title: translator(messages, context.locale)("mailings-title"),
    timeZone: context.council.timeZone,
    mayWrite: whyNotPublishEntry(context.actor) === null,
    mailings: await listMailings(context, petition.id),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** What was written to those who signed, and how far it has come. */
export default function Mailings() {
  const { petition, title, mailings, ...rest } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const here = `/staff/petitions/${petition.number}`;
  return (
    <>
      <BackLink href={`${here}/entries`}>{t("back-to-timeline")}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{petition.title}</span>
        {title}
      </h1>
      <p className="govuk-body">{t("mailings-lead")}</p>
      {mailings.length > 0 ? (
        <MailingTable mailings={mailings} number={petition.number} {...rest} />
      ) : (
        <p className="govuk-body">{t("mailings-none")}</p>
      )}
      {rest.mayWrite && <ButtonLink href={`${here}/mailings/new`}>{t("mailings-new")}</ButtonLink>}
    </>
  );
}
