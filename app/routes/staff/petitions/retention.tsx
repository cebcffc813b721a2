import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayReadAudit, staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.retention.en.ts";
import { messages as timeline } from "#app/domains/petitions/messages.timeline.en.ts";
import { mayReviewSignatures } from "#app/domains/petitions/policy.integrity.ts";
import { mayKeepSigners } from "#app/domains/petitions/policy.retention.ts";
import { retentionOrNotFound } from "#app/domains/petitions/queries/show-retention.sql.server.ts";
import { RetentionFacts } from "#app/domains/petitions/ui/retention-facts.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff("administrator", "policy-lead");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const retention = await retentionOrNotFound(context, params.number);
  const { locale, council, actor } = context;
  const title = translator(messages, locale)("retention-title");
  return {
    title,
    retention,
    mayKeep: mayKeepSigners(actor),
    seesPetition: mayReviewSignatures(actor) || mayReadAudit(actor),
    timeZone: council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the service will forget of who signed a petition, and the way to keep it longer. */
export default function RetentionReport() {
  const { title, retention, mayKeep, seesPetition, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const timelines = useTranslator(timeline);
  const { number } = retention;
  const here = `/staff/petitions/${number}/retention/exemption`;
  return (
    <TwoThirds>
      {seesPetition ? (
        <BackLink href={`/staff/petitions/${number}`}>
          {t("retention-petition", { number })}
        </BackLink>
      ) : (
        <BackLink href="/staff/petitions/timelines">{timelines("timelines-title")}</BackLink>
      )}
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{retention.title}</span>
        {title}
      </h1>
      <p className="govuk-body">{t("retention-lead")}</p>
      <RetentionFacts retention={retention} timeZone={timeZone} />
      {mayKeep && retention.keptBecause && (
        <ButtonLink href={`${here}/end`} variant="secondary">
          {t("retention-end")}
        </ButtonLink>
      )}
      {mayKeep && !retention.keptBecause && !retention.anonymisedAt && (
        <ButtonLink href={here} variant="secondary">
          {t("retention-keep")}
        </ButtonLink>
      )}
    </TwoThirds>
  );
}
