import { Links, Meta, Scripts, ScrollRestoration, useMatches } from "@remix-run/react";
import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { useNonce } from "#app/platform/http/nonce.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { languageLinks } from "#app/ui/language-links.ts";
import { PageFrame } from "#app/ui/page-frame.tsx";
import type { SiteFacts } from "#app/ui/site-facts.ts";
import { siteNavigation } from "#app/ui/site-navigation.ts";

const nowhere: SiteFacts = {
  council: { name: "Folkmoot", nameCy: "Folkmoot" },
  locale: "en",
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
  return (
    <html lang={locale} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <TitledMeta siteName={name} />
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
        >
          {children}
        </PageFrame>
        <FrameworkScripts />
      </body>
    </html>
  );
}

/** What the routes say of the page in its head; the title is followed by the name of the council. */
function TitledMeta({ siteName }: { siteName: string }) {
  // Meta takes no name of the site, and matches do not carry what it would print.
  const printed = Meta() as ReactElement<{ children: ReactNode }>;
  const tags = Children.toArray(printed.props.children);
  const title = tags.find((tag) => isTitle(tag)) as ReactElement<{ children: string }> | undefined;
  return (
    <>
      <title>{title ? `${title.props.children} – ${siteName}` : siteName}</title>
      {tags.filter((tag) => tag !== title)}
    </>
  );
}

function isTitle(tag: ReactNode): boolean {
  return isValidElement(tag) && tag.type === "title";
}

function FrameworkScripts() {
  const nonce = useNonce();
  const isInteractive = useMatches().some(
    ({ handle }) => (handle as PageHandle | undefined)?.interactive,
  );
  if (!isInteractive) return null;
  return (
    <>
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  );
}
