import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/councils/messages.en.ts";
import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import { Contact } from "#app/domains/councils/ui/contact.tsx";
import { StandingPage } from "#app/domains/councils/ui/standing-page.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("council");
  const { council, locale } = context;
  const { contactEmail, contactTelephone } = (await showSettings(context)).settings;
  return {
    title: translator(messages, locale)("privacy-title"),
    council: locale === "cy" ? council.nameCy : council.name,
    settings: { contactEmail, contactTelephone },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the council knows about its visitors, what for, and for how long. */
export default function Privacy() {
  const { council, settings } = useLoaderData<typeof loader>();
  return (
    <>
      <StandingPage
        title="privacy-title"
        lead="privacy-lead"
        council={council}
        sections={[
          ["privacy-who-title", "privacy-who-text"],
          [
            "privacy-what-title",
            "privacy-what-account",
            "privacy-what-petition",
            "privacy-what-checks",
            "privacy-what-consultation",
            "privacy-what-discussion",
          ],
          ["privacy-why-title", "privacy-why-text"],
          ["privacy-how-long-title", "privacy-how-long-text"],
          ["privacy-rights-title", "privacy-rights-text"],
        ]}
      />
      <Contact settings={settings} />
    </>
  );
}
