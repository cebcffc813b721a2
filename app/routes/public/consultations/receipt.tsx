import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/consultations/messages.en.ts";
import { showResponse } from "#app/domains/consultations/queries/show-response.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { isSealed } from "#app/platform/seal.server.ts";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const access = anyone;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const seal = new URL(request.url).searchParams.get("seal") ?? "";
  const reference = params.reference ?? "";
  const copy = isSealed("response", reference, seal) && (await showResponse(context, reference));
  if (!copy) throw new Response(null, { status: 404 });
  return { copy };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.copy.reference },
  { name: "robots", content: "noindex" },
];

/** What was sent, its reference and what happens next; for the sender alone. */
export default function Receipt() {
  const { copy } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <Panel title={t("receipt-title")}>
        {t("receipt-reference")}
        <br />
        <strong>{copy.reference}</strong>
      </Panel>
      {copy.hasEmail && <p className="govuk-body">{t("receipt-email")}</p>}
      <h2 className="govuk-heading-m">{t("receipt-next")}</h2>
      <p className="govuk-body">{t("receipt-next-text")}</p>
      <h2 className="govuk-heading-m">{t("receipt-copy")}</h2>
      <SummaryList
        rows={copy.answers.map(({ prompt, answer }) => ({
          key: prompt,
          value: <span className="as-written">{answer ?? t("not-answered")}</span>,
        }))}
      />
      <p className="govuk-body">{t("receipt-keep")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/consultations/${copy.consultation.number}`}>
          {t("back-to-consultation")}
        </a>
      </p>
    </TwoThirds>
  );
}
