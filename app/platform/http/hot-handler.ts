import type { IncomingMessage, ServerResponse } from "node:http";
import type { Access } from "#app/platform/http/access.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";

/**
 * A short way for requests that come in masses: it stands behind all checks of the gate and before
 * the pages. What it leaves alone goes on to the page of the same address.
 */
export interface HotHandler {
  method: "GET" | "POST";
  /** Matched against the path, without the query. */
  pattern: RegExp;
  access: Access;
  /** Answers the request, or gives `false` without having touched the response. */
  handle(
    req: IncomingMessage,
    res: ServerResponse,
    context: WebContext,
    fields: URLSearchParams,
  ): Promise<boolean>;
}
