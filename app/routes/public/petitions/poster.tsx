import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.figures.en.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { qrPicture } from "#app/platform/html/qr-picture.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { LongAddress } from "#app/ui/long-address.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await findPetition(context, params.number);
  if (!petition?.takesSignatures) throw new Response(null, { status: 404 });
  context.page.tag("petitions", `petition:${petition.id}`);
  const { number, title, html, locale } = petition;
  const address = `${context.council.origin}/petitions/${number}`;
  return {
    petition: { number, title, html, locale },
    address,
    picture: qrPicture(address),
    title: translator(messages, context.locale)("poster-title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title}: ${data?.petition.title}` },
];

/** A sheet for a notice board, with a code that leads to the petition. */
export default function Poster() {
  const { petition, address, picture } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href={`/petitions/${petition.number}`}>{petition.title}</BackLink>
      <p className="govuk-hint not-printed">{t("poster-hint")}</p>
      <article className="poster">
        <h1 className="govuk-heading-xl" lang={petition.locale}>
          {petition.title}
        </h1>
        <div
          className="prose"
          lang={petition.locale}
          dangerouslySetInnerHTML={{ __html: petition.html }}
        />
        <QrCode {...picture} label={t("poster-scan")} />
        <p className="govuk-body-l">{t("poster-scan")}</p>
        <p className="govuk-body">
          {t("poster-open")}{" "}
          <strong>
            <LongAddress address={address.replace(/^https?:\/\//, "")} />
          </strong>
        </p>
      </article>
    </>
  );
}
