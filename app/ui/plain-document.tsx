import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { languageLinks } from "#app/ui/language-links.ts";
import { PageFrame } from "#app/ui/page-frame.tsx";

export interface PlainDocument {
  title: string;
  locale: Locale;
  /** Left out where no council can be told from the address. */
  council?: CouncilCard | null;
  /** Addresses of the site's stylesheets. */
  stylesheets: readonly string[];
  children: ReactNode;
}

/** A page that the server makes by itself, without the framework and without the database. */
export function plainDocument(page: PlainDocument): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<Document {...page} />)}`;
}

function Document({ title, locale, council, stylesheets, children }: PlainDocument) {
  const name = (locale === "cy" ? council?.nameCy : council?.name) ?? "Folkmoot";
  return (
    <html lang={locale} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${name}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {council && <link rel="stylesheet" href="/brand.css" />}
      </head>
      <body className="govuk-template__body">
        <PageFrame council={{ name }} locale={locale} languageLinks={languageLinks(locale)}>
          {children}
        </PageFrame>
      </body>
    </html>
  );
}
