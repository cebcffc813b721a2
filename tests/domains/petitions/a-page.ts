import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Context } from "#app/platform/context.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";

/** What a page answers: where it sends a browser, or its status and data. */
export interface Answer {
  status: number;
  location: string | null;
  cookie: string | null;
  data: unknown;
}

interface Visit {
  path: string;
  params?: Record<string, string>;
  form?: Record<string, string> | FormData;
  /** The secret of the draft that the browser is writing. */
  draft?: string;
  /** Another cookie that it sends. */
  cookie?: string;
  address?: string;
  method?: string;
}

type Loader = (args: LoaderFunctionArgs) => unknown;
type Action = (args: ActionFunctionArgs) => unknown;

/** Asks a route for its page, or sends it a form, as the framework does. */
export async function ask(
  context: Context,
  route: { loader?: Loader; action?: Action },
  { path, params = {}, form, draft = "", cookie, address = "198.51.100.1", method }: Visit,
): Promise<Answer> {
  const request = new Request(new URL(path, context.council.origin), {
    method: method ?? (form ? "POST" : "GET"),
    headers: cookie ? { cookie } : draft ? { cookie: `draft=${draft}` } : {},
    body: form instanceof FormData ? form : form && new URLSearchParams(form),
  });
  const page = { tags: new Set<string>(), tag: () => undefined };
  const web: WebContext = { ...context, address, page };
  const part = form ? route.action : route.loader;
  try {
    return answerOf(await part!({ request, params, context: { ...web } }));
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    throw thrown;
  }
}

function answerOf(given: unknown): Answer {
  if (given instanceof Response) {
    const { status, headers } = given;
    return {
      status,
      location: headers.get("Location"),
      cookie: /draft=([\w-]+)/.exec(headers.get("Set-Cookie") ?? "")?.[1] ?? null,
      data: null,
    };
  }
  const { init, data } = isWrapped(given) ? given : { init: null, data: given };
  const status = typeof init === "number" ? init : (init?.status ?? 200);
  return { status, location: null, cookie: null, data };
}

function isWrapped(
  given: unknown,
): given is { type: string; data: unknown; init: { status?: number } | number | null } {
  return (given as { type?: string } | null)?.type === "DataWithResponseInit";
}
