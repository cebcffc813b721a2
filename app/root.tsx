import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { reasonFor } from "#app/platform/http/refusal.ts";
import { siteFacts } from "#app/platform/http/site-facts.ts";
import { RefusalWords } from "#app/ui/refusal-words.tsx";
import { useKnownSite } from "#app/ui/known-site.tsx";
import { SiteDocument } from "#app/ui/site-document.tsx";
import stylesheet from "#app/ui/styles/site.scss?url";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "stylesheet", href: "/brand.css" },
];

export function loader({ context, request }: LoaderFunctionArgs) {
  context.page.tag("site");
  return siteFacts(context, request.url);
}

/** Says of a page that is none only which kind of none it is; the document puts it into words. */
export const meta: MetaFunction<typeof loader> = ({ error }) => {
  if (!error) return [];
  return [
    { name: "refusal", content: reasonOf(error) },
    { name: "robots", content: "noindex" },
  ];
};

/** The document around every page, and around the words that stand in place of one. */
export function Layout({ children }: { children: ReactNode }) {
  return <SiteDocument site={useSite()}>{children}</SiteDocument>;
}

export default function Site() {
  return <Outlet />;
}

/** What stands in place of a page that is not there, not allowed, broken or away. */
export function ErrorBoundary() {
  return <RefusalWords reason={reasonOf(useRouteError())} reference={useSite()?.reference} />;
}

function useSite() {
  const known = useKnownSite();
  return useRouteLoaderData<typeof loader>("root") ?? known ?? undefined;
}

function reasonOf(error: unknown) {
  return reasonFor(isRouteErrorResponse(error) ? error.status : 500);
}
