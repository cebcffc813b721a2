import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { messages } from "#app/platform/http/messages.en.ts";
import { reasonFor } from "#app/platform/http/refusal.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { RefusalWords } from "#app/ui/refusal-words.tsx";
import { SiteDocument } from "#app/ui/site-document.tsx";
import type { SiteFacts } from "#app/ui/site-facts.ts";
import stylesheet from "#app/ui/styles/site.scss?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "stylesheet", href: "/brand.css" },
];

export function loader({ context, request }: LoaderFunctionArgs) {
  const { council, actor, locale, requestId } = context;
  const { pathname, search } = new URL(request.url);
  const isKnown = actor.kind === "resident" || actor.kind === "staff";
  return {
    council: { name: council.name, nameCy: council.nameCy },
    locale,
    personName: isKnown ? actor.name : null,
    isStaff: actor.kind === "staff",
    path: pathname,
    query: search,
    reference: requestId,
  } satisfies SiteFacts;
}

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const t = translator(messages, data?.locale ?? "en");
  return error ? [{ title: t(reasonOf(error)) }, { name: "robots", content: "noindex" }] : [];
};

/** The document around every page, and around the words that stand in place of one. */
export function Layout({ children }: { children: ReactNode }) {
  return <SiteDocument site={useRouteLoaderData<typeof loader>("root")}>{children}</SiteDocument>;
}

export default function Site() {
  return <Outlet />;
}

/** What stands in place of a page that is not there, not allowed, broken or away. */
export function ErrorBoundary() {
  const site = useRouteLoaderData<typeof loader>("root");
  return <RefusalWords reason={reasonOf(useRouteError())} reference={site?.reference} />;
}

function reasonOf(error: unknown) {
  return reasonFor(isRouteErrorResponse(error) ? error.status : 500);
}
