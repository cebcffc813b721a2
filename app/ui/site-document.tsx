import {
  Links,
  Meta,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import type { Locale } from "#app/platform/context.ts";
import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { useHasProblems } from "#app/platform/forms/problems.tsx";
import { messages as refusals } from "#app/platform/http/messages.en.ts";
import { useNonce } from "#app/platform/http/nonce.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import type { RefusalReason } from "#app/platform/http/refusal.ts";
import type { SiteFacts } from "#app/platform/http/site-facts.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { languageLinks } from "#app/ui/language-links.ts";
import { messages } from "#app/ui/messages.en.ts";
import { PageFrame } from "#app/ui/page-frame.tsx";
import { footerLinks, siteNavigation } from "#app/ui/site-navigation.ts";

const nowhere: SiteFacts = {
  council: { name: "Folkmoot", nameCy: "Folkmoot" },
  locale: "en",
  notice: "",
  personName: null,
  isStaff: false,
  path: "/",
  query: "",
  reference: "",
};

/** The HTML document of a page. It loads the framework's script only where a route asks for it. */
export function SiteDocument({
  site = nowhere,
  children,
}: {
  site?: SiteFacts;
  children: ReactNode;
}) {
  const { council, locale, personName } = site;
  const name = locale === "cy" ? council.nameCy : council.name;
  const hasProblems = useHasProblems();
  const warning = hasProblems ? `${translator(messages, locale)("error")}: ` : "";
  return (
    <html lang={locale} className="govuk-template" data-problems={hasProblems ? "" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <TitledMeta before={warning} siteName={name} locale={locale} />
        <Links />
        <script type="module" src="/enhance.js" />
      </head>
      <body className="govuk-template__body">
        <PageFrame
          council={{ name }}
          locale={locale}
          navigation={siteNavigation(site)}
          person={
            personName === null
              ? undefined
              : { name: personName, href: "/account", signOutHref: "/sign-out" }
          }
          signInHref="/sign-in"
          languageLinks={languageLinks(locale, site.query)}
          footerLinks={footerLinks(locale)}
          footerText={name}
          notice={site.notice}
        >
          {children}
        </PageFrame>
        <FrameworkScripts />
      </body>
    </html>
  );
}

/**
 * What the routes say of the page in its head. The title is followed by the name of the council, and
 * begins with a warning where something in a form is wrong: it is the first thing that is read out.
 */
function TitledMeta({
  before,
  siteName,
  locale,
}: {
  before: string;
  siteName: string;
  locale: Locale;
}) {
  // Meta takes no name of the site, and matches do not carry what it would print.
  const printed = Meta() as ReactElement<{ children: ReactNode }>;
  const tags = Children.toArray(printed.props.children).filter((tag) => isValidElement<Tag>(tag));
  const refusal = tags.find((tag) => tag.props.name === "refusal");
  const title = refusal
    ? translator(refusals, locale)(refusal.props.content as RefusalReason)
    : tags.find((tag) => tag.type === "title")?.props.children;
  return (
    <>
      <title>{before + (title ? `${title} – ${siteName}` : siteName)}</title>
      {tags.filter((tag) => tag.type !== "title" && tag !== refusal)}
    </>
  );
}

interface Tag {
  name?: string;
  content?: string;
  children?: string;
}

function FrameworkScripts() {
  const nonce = useNonce();
  const isInteractive = useMatches().some(
    ({ handle }) => (handle as PageHandle | undefined)?.interactive,
  );
  // After an action that failed there is nothing for the script to begin with.
  const hasData = useRouteLoaderData("root") != null;
  if (!isInteractive || !hasData) return null;
  return (
    <>
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  );
}
