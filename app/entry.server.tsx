import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type {
  AppLoadContext,
  EntryContext,
  HandleDocumentRequestFunction,
  HandleErrorFunction,
} from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { hasProblems, ProblemsProvider } from "#app/platform/forms/problems.tsx";
import { NonceProvider } from "#app/platform/http/nonce.tsx";
import { siteFacts } from "#app/platform/http/site-facts.ts";
import { log } from "#app/platform/log.server.ts";
import { KnownSiteProvider } from "#app/ui/known-site.tsx";

/** How long the data of a page is held for its script; loaders here defer nothing (milliseconds). */
export const streamTimeout = 1_000;

/** Makes the HTML of a page. */
const handleDocument: HandleDocumentRequestFunction = (
  request,
  status,
  headers,
  entry,
  context,
) => {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (context.nonce) {
    return interactiveHtml(entry, request.url, context).then(
      (html) => new Response(html, { status, headers }),
    );
  }
  const html = wholeHtml(entry, request.url, context);
  headers.set("Content-Length", String(html.length));
  return new Response(html, { status, headers });
};

export default handleDocument;

/** Notes what went wrong in a loader, an action or a component. */
export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (isRouteErrorResponse(error) && error.status < 500) return; // a method that a page does not take
  const { requestId, council } = context as AppLoadContext;
  const path = new URL(request.url).pathname;
  log().error({ requestId, council: council?.slug, path, error }, "a page failed");
};

/** The page in one piece: twice as fast as a stream, and nothing of the framework's in it. */
function wholeHtml(entry: EntryContext, url: string, context: AppLoadContext): Buffer<ArrayBuffer> {
  const page = (
    <KnownSiteProvider value={siteFacts(context, url)}>
      <ProblemsProvider value={hasProblems(entry.staticHandlerContext.actionData)}>
        <RemixServer context={{ ...entry, serverHandoffStream: undefined }} url={url} />
      </ProblemsProvider>
    </KnownSiteProvider>
  );
  return Buffer.from(`<!DOCTYPE html>${renderToString(page)}`);
}

function interactiveHtml(
  entry: EntryContext,
  url: string,
  context: AppLoadContext,
): Promise<ReadableStream> {
  const { nonce, requestId } = context;
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <ProblemsProvider value={hasProblems(entry.staticHandlerContext.actionData)}>
          <KnownSiteProvider value={siteFacts(context, url)}>
            <RemixServer context={entry} url={url} nonce={nonce} />
          </KnownSiteProvider>
        </ProblemsProvider>
      </NonceProvider>,
      {
        nonce,
        onShellReady() {
          const body = new PassThrough();
          resolve(createReadableStreamFromReadable(body));
          pipe(body);
        },
        onShellError: reject,
        onError: (error) => log().error({ requestId, error }, "a page failed while being sent"),
      },
    );
  });
}
