import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/consultations/messages.en.ts";
import { listConsultations } from "#app/domains/consultations/queries/list-consultations.server.ts";
import { useWhen, WhenTag } from "#app/domains/consultations/ui/when.tsx";
import { staff } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { Table } from "#app/ui/table.tsx";

export const access = staff("policy-lead", "administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  const { open, planned, closed } = await listConsultations(context);
  return {
    title: translator(messages, context.locale)("staff-title"),
    timeZone: context.council.timeZone,
    consultations: [...open, ...closed, ...planned],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** All consultations, each leading to what was said. */
export default function StaffConsultations() {
  const { consultations, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const when = useWhen(timeZone);
  return (
    <>
      <h1 className="govuk-heading-xl">{t("staff-title")}</h1>
      {consultations.length === 0 && <p className="govuk-body">{t("staff-none")}</p>}
      {consultations.length > 0 && (
        <Table
          caption={<span className="govuk-visually-hidden">{t("staff-title")}</span>}
          head={[t("staff-consultation"), t("staff-state")]}
          firstCellIsHeader
          rows={consultations.map((consultation) => [
            <a className="govuk-link" href={`/staff/consultations/${consultation.number}`}>
              {consultation.title}
            </a>,
            <>
              <WhenTag state={consultation.state} />
              <Meta items={[when(consultation)]} />
            </>,
          ])}
        />
      )}
    </>
  );
}
