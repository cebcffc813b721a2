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
  const { contactEmail, contactTelephone } = (await showSettings(context)).settings;
  const title = translator(messages, context.locale)("accessibility-title");
  return { title, settings: { contactEmail, contactTelephone } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What was done so that everybody can use the site, and what to do where it does not suffice. */
export default function Accessibility() {
  const { settings } = useLoaderData<typeof loader>();
  return (
    <>
      <StandingPage
        title="accessibility-title"
        lead="accessibility-lead"
        sections={[
          ["accessibility-aim-title", "accessibility-aim-text", "accessibility-aim-more"],
          ["accessibility-known-title", "accessibility-known-text", "accessibility-known-more"],
          ["accessibility-help-title", "accessibility-help-text"],
          ["accessibility-enforce-title", "accessibility-enforce-text"],
        ]}
      />
      <Contact settings={settings} />
    </>
  );
}
