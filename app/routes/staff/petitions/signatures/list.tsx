import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.signatures.en.ts";
import { maySeeNetworks } from "#app/domains/petitions/policy.integrity.ts";
import { listSignatures } from "#app/domains/petitions/queries/list-signatures.sql.server.ts";
import { SignatureQuery } from "#app/domains/petitions/schema.search.ts";
import { SignatureSearch, signaturesHref } from "#app/domains/petitions/ui/signature-search.tsx";
import { SignatureTable } from "#app/domains/petitions/ui/signature-table.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("moderator", "administrator");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const number = numberOrNotFound(params.number);
  const query = SignatureQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = await listSignatures(context, number, query);
  if (!found) throw new Response(null, { status: 404 });
  const { title: petition, ...result } = found;
  return {
    ...result,
    title: translator(messages, context.locale)("signatures-of", { number }),
    timeZone: context.council.timeZone,
    seesRemovals: maySeeNetworks(context.actor),
    number,
    petition,
    query,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The signatures of a petition, found by whatever staff have. */
export default function Signatures() {
  const page = useLoaderData<typeof loader>();
  const { title, number, petition, query, signatures, seesNetworks, timeZone, next } = page;
  const t = useTranslator(messages);
  const locale = useLocale();
  const { after, from, until, ...words } = query;
  const when = (moment?: string) => (moment ? sayMoment(locale, timeZone, new Date(moment)) : "…");
  return (
    <>
      <BackLink href={`/staff/petitions/${number}`}>
        {t("signatures-petition", { number })}
      </BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{petition}</span>
        {title}
      </h1>
      <p className="govuk-body">{t("signatures-lead")}</p>
      {page.seesRemovals && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/petitions/${number}/removals`}>
            {t("signatures-removals")}
          </a>
        </p>
      )}
      <SignatureSearch number={number} query={query} seesNetworks={seesNetworks} />
      {page.by === "ward" && (
        <p className="govuk-body">
          {t("signatures-by-ward")}{" "}
          <a className="govuk-link" href={signaturesHref(number, { ...words, as: "name" })}>
            {t("signatures-by-name")}
          </a>
        </p>
      )}
      {(from || until) && (
        <p className="govuk-body">
          {t("signatures-period", { from: when(from), until: when(until) })}{" "}
          <a className="govuk-link" href={signaturesHref(number, words)}>
            {t("signatures-all-times")}
          </a>
        </p>
      )}
      {signatures.length === 0 ? (
        <p className="govuk-body">
          {t(
            page.by === "network" && !page.isAllowed ? "signatures-not-allowed" : "signatures-none",
          )}
        </p>
      ) : (
        <SignatureTable {...{ number, signatures, seesNetworks, timeZone }} />
      )}
      {(next || after) && (
        <Pagination
          previous={
            after
              ? {
                  href: signaturesHref(number, { ...query, after: undefined }),
                  text: t("signatures-first"),
                }
              : undefined
          }
          next={
            next
              ? {
                  href: signaturesHref(number, { ...query, after: next }),
                  text: t("signatures-next"),
                }
              : undefined
          }
        />
      )}
    </>
  );
}
