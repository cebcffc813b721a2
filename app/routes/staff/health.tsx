import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages as counting } from "#app/domains/petitions/messages.counting.en.ts";
import { countRepaired } from "#app/domains/petitions/queries/count-repaired.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { messages } from "#app/platform/health/messages.en.ts";
import { showHealth } from "#app/platform/health/show-health.sql.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Table } from "#app/ui/table.tsx";
import { version } from "../../../package.json";

export const access = staff("operator");

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, council } = context;
  const { database, outbox, jobs, emails } = await showHealth(context);
  const t = translator(messages, locale);
  const repaired = await countRepaired(context);
  const when = outbox.oldest && sayMoment(locale, council.timeZone, outbox.oldest);
  const facts = [
    [t("version"), version],
    [t("database"), t("database-reached", { version: database })],
    [t("outbox"), when ? t("outbox-some", { count: outbox.waiting, when }) : t("outbox-none")],
    ...jobs.map(({ state, count }) => [t(`jobs-${state}`), count.toLocaleString(locale)]),
    [t("emails-due"), emails.due.toLocaleString(locale)],
    [t("emails-failed"), emails.failed.toLocaleString(locale)],
    [translator(counting, locale)("repaired-lately"), repaired.toLocaleString(locale)],
  ];
  return { title: t("title"), facts };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whether the machinery runs, for whoever keeps it running. */
export default function Service() {
  const { title, facts } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("intro")}</p>
      <Table
        caption={<span className="govuk-visually-hidden">{title}</span>}
        head={[t("fact"), t("figure")]}
        firstCellIsHeader
        rows={facts}
      />
    </TwoThirds>
  );
}
