import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import type { Locale } from "#app/platform/context.ts";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

/** Answers the script of a page with a piece of it, as the page itself would have it; 204 where that is nothing. */
export function fragment(locale: Locale, piece: ReactElement): Response {
  const html = renderToString(<LocaleProvider locale={locale}>{piece}</LocaleProvider>);
  if (html === "") return new Response(null, { status: 204 });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
