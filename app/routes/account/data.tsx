import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/open-data/messages.en.ts";
import { everythingAbout } from "#app/domains/open-data/queries/everything-about.server.ts";
import { holdings } from "#app/domains/open-data/schema.ts";
import { HoldingPart } from "#app/domains/open-data/ui/holding-part.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = signedIn;

export async function loader({ context }: LoaderFunctionArgs) {
  const { council, locale } = context;
  const page = {
    title: translator(messages, locale)("data-title"),
    council: locale === "cy" ? council.nameCy : council.name,
    timeZone: council.timeZone,
    held: await everythingAbout(context),
  };
  return data(page, { headers: { "Cache-Control": "private, no-store" } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Everything that is held about somebody, for themselves to read. */
export default function Data() {
  const { title, council, timeZone, held } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const empty = holdings.filter((name) => held[name].length === 0);
  return (
    <TwoThirds>
      <BackLink href="/account" />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("data-lead", { council })}</p>
      <p className="govuk-body">{t("data-secrets")}</p>
      <p className="govuk-body">{t("data-earlier")}</p>
      <ButtonLink href="/account/data.json" variant="secondary">
        {t("data-download")}
      </ButtonLink>
      <p className="govuk-body">{t("data-download-hint")}</p>
      {holdings
        .filter((name) => held[name].length > 0)
        .map((name) => (
          <HoldingPart key={name} name={name} rows={held[name]} timeZone={timeZone} />
        ))}
      {empty.length > 0 && (
        <>
          <p className="govuk-body">{t("data-nothing")}</p>
          <ul className="govuk-list govuk-list--bullet">
            {empty.map((name) => (
              <li key={name}>{t(`holding-${name}`)}</li>
            ))}
          </ul>
        </>
      )}
    </TwoThirds>
  );
}
