import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { areaOrNotFound } from "#app/domains/councils/queries/area-or-not-found.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages as general } from "#app/domains/petitions/messages.en.ts";
import { messages } from "#app/domains/petitions/messages.figures.en.ts";
import { listInWard } from "#app/domains/petitions/queries/list-in-ward.sql.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const area = await areaOrNotFound(context, params.ward);
  context.page.tag("petitions");
  const title = translator(messages, context.locale)("ward-title", { ward: area.name });
  return { area, title, petitions: await listInWard(context, area.id) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the people of one ward have signed, for them and for their councillors. */
export default function Ward() {
  const { area, title, petitions } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const petition = useTranslator(general);
  const numeric = (count: number) => ({ content: count.toLocaleString("en-GB"), numeric: true });
  return (
    <>
      <BackLink href="/petitions">{petition("see-petitions")}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("ward-lead", { ward: area.name })}</p>
      {petitions.length === 0 ? (
        <p className="govuk-body">{t("ward-none")}</p>
      ) : (
        <WideTable label={t("ward-caption", { ward: area.name })} narrow>
          <Table
            caption={t("ward-caption", { ward: area.name })}
            captionSize="s"
            head={[
              t("column-petition"),
              { content: t("column-local"), numeric: true },
              { content: t("column-all"), numeric: true },
            ]}
            rows={petitions.map(({ number, title: name, locale, local, count }) => [
              <a key={number} className="govuk-link" href={`/petitions/${number}`} lang={locale}>
                {name}
              </a>,
              numeric(local),
              numeric(count),
            ])}
          />
        </WideTable>
      )}
      <p className="govuk-body-s">
        <a className="govuk-link" href={`/petitions/wards/${area.slug}/petitions.json`}>
          {t("data-json")}
        </a>
        ,{" "}
        <a className="govuk-link" href={`/petitions/wards/${area.slug}/petitions.csv`}>
          {t("data-csv")}
        </a>
      </p>
    </>
  );
}
