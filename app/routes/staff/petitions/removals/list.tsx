import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import { listRemovals } from "#app/domains/petitions/queries/list-removals.server.ts";
import { RemovalTable } from "#app/domains/petitions/ui/removal-table.tsx";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const access = staff("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const number = numberOrNotFound(params.number);
  const found = await listRemovals(context, number);
  if (!found) throw new Response(null, { status: 404 });
  const { title: petition, ...rest } = found;
  const title = translator(messages, context.locale)("removals-title", { number });
  return { ...rest, title, petition, number, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What was removed from a petition together. */
export default function Removals() {
  const { title, petition, number, removals, mayRemove, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const here = `/staff/petitions/${number}`;
  return (
    <>
      <BackLink href={`${here}/signatures`}>{t("removals-signatures")}</BackLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{petition}</span>
        {title}
      </h1>
      <p className="govuk-body">{t("removals-lead")}</p>
      {mayRemove && <ButtonLink href={`${here}/removals/new`}>{t("removals-new")}</ButtonLink>}
      {removals.length === 0 ? (
        <p className="govuk-body">{t("removals-none")}</p>
      ) : (
        <RemovalTable petition={number} removals={removals} timeZone={timeZone} />
      )}
    </>
  );
}
