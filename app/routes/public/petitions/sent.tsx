import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

export const access = anyone;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await findPetition(context, params.number);
  if (!petition) throw new Response(null, { status: 404 });
  const page = {
    petition: { number: petition.number, title: petition.title },
    title: translator(messages, context.locale)("sent-title"),
  };
  return data(page, { headers: { "Cache-Control": "no-store" } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** The same page for everybody who signs, so that nobody learns whether an address has signed before. */
export default function Sent() {
  const { petition } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <Panel title={t("sent-title")}>{petition.title}</Panel>
      <p className="govuk-body-l">{t("sent-text")}</p>
      <h2 className="govuk-heading-m">{t("sent-missing")}</h2>
      <p className="govuk-body">{t("sent-missing-text")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/petitions/${petition.number}`}>
          {t("back-to-petition")}
        </a>
      </p>
    </TwoThirds>
  );
}
