import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages as petitions } from "#app/domains/petitions/messages.en.ts";
import { messages } from "#app/domains/petitions/messages.how.en.ts";
import { nameCouncils } from "#app/domains/petitions/queries/name-councils.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { Appeal } from "#app/domains/petitions/ui/appeal.tsx";
import { SchemeStory } from "#app/domains/petitions/ui/scheme-story.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("petition-scheme", "council");
  const { council, locale } = context;
  const { contactEmail, contactTelephone } = (await showSettings(context)).settings;
  return {
    title: translator(messages, locale)("how-title"),
    council: locale === "cy" ? council.nameCy : council.name,
    scheme: await showScheme(context),
    councils: await nameCouncils(context),
    contact: { contactEmail, contactTelephone },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The council's petition scheme in plain words. */
export default function PetitionSchemePage() {
  const { title, contact, ...story } = useLoaderData<typeof loader>();
  const t = useTranslator(petitions);
  return (
    <TwoThirds>
      <BackLink href="/petitions">{t("see-petitions")}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <SchemeStory {...story} />
      <Appeal contact={contact} />
    </TwoThirds>
  );
}
