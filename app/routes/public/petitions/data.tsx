import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages as general } from "#app/domains/petitions/messages.en.ts";
import { messages } from "#app/domains/petitions/messages.data.en.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { LongAddress } from "#app/ui/long-address.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("petitions-as-data");
  return { title: translator(messages, context.locale)("title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const addresses = [
  ["/petitions.json", "list-json"],
  ["/petitions.csv", "list-csv"],
  ["/petitions/12/petition.json", "one-json"],
  ["/petitions/12/petition.csv", "one-csv"],
  ["/petitions/12/count.json", "count-json"],
  ["/petitions/wards/…/petitions.json", "ward-json"],
  ["/petitions/wards/…/petitions.csv", "ward-csv"],
  ["/petitions/overdue.json", "overdue-json"],
  ["/petitions/overdue.csv", "overdue-csv"],
] as const;

/** How programs read the petitions, and what they may count on. */
export default function PetitionsAsData() {
  const { title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const petitions = useTranslator(general);
  return (
    <>
      <BackLink href="/petitions">{petitions("see-petitions")}</BackLink>
      <TwoThirds>
        <h1 className="govuk-heading-xl">{title}</h1>
        <p className="govuk-body-l">{t("lead")}</p>
        <WideTable label={t("addresses-caption")} narrow>
          <Table
            caption={t("addresses-caption")}
            captionSize="m"
            head={[t("column-address"), t("column-what")]}
            rows={addresses.map(([address, what]) => [
              <code key={address} className="address">
                <LongAddress address={address} />
              </code>,
              t(what),
            ])}
          />
        </WideTable>
        {(["shape", "sums", "limits", "names"] as const).map((part) => (
          <section key={part} aria-labelledby={part}>
            <h2 className="govuk-heading-m" id={part}>
              {t(`${part}-heading`)}
            </h2>
            <p className="govuk-body">{t(part)}</p>
          </section>
        ))}
      </TwoThirds>
    </>
  );
}
