import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import type { Locale } from "#app/platform/context.ts";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import type { Answer } from "#tests/domains/petitions/a-page.ts";

/** The HTML of a page with what its loader answered, without the frame around it. */
export function shownPage(Page: ComponentType, locale: Locale, { data }: Answer): string {
  const routes = [{ id: "page", path: "/", element: <Page /> }];
  const location = { pathname: "/", search: "", hash: "", state: null, key: "page" };
  const context = {
    basename: "/",
    location,
    matches: [{ params: {}, pathname: "/", pathnameBase: "/", route: routes[0]! }],
    loaderData: { page: data },
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  };
  const router = createStaticRouter(routes, context);
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </LocaleProvider>,
  );
}
