import type { IncomingMessage, ServerResponse } from "node:http";
import { isDatabaseAway } from "#app/platform/http/database-away.ts";
import type { Documents } from "#app/platform/http/gate-parts.ts";
import { Refusal, reasonFor, type RefusalReason } from "#app/platform/http/refusal.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Answers a request that goes no further with a page that says why. */
export function refuse(
  error: unknown,
  req: IncomingMessage,
  res: ServerResponse,
  documents: Documents,
): void {
  const { id, locale, council, shared } = factsOf(req);
  const reason = reasonOf(error);
  const { status } = new Refusal(reason);
  const note = { requestId: id, method: req.method, path: req.url, reason, error };
  if (reason === "broken") log().error(note, "a request failed");
  else log()[reason === "database-away" ? "warn" : "debug"](note, "a request was refused");
  if (res.headersSent) {
    res.destroy();
    return;
  }
  res.statusCode = status;
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  if (!shared) res.setHeader("Cache-Control", "no-store");
  if (status === 405) res.setHeader("Allow", "GET, HEAD, POST");
  if (status === 413) res.setHeader("Connection", "close");
  if (status === 503) res.setHeader("Retry-After", "2");
  const { unsent, seconds } = error instanceof Refusal ? error : {};
  if (seconds) res.setHeader("Retry-After", String(seconds));
  const page = documents.refusal(reason, id, { locale, council, unsent, seconds });
  res.end(req.method === "HEAD" ? undefined : page);
}

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof Refusal) return error.reason;
  if (error instanceof Response) return reasonFor(error.status);
  if (isDatabaseAway(error)) return "database-away";
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === "number" ? reasonFor(status) : "broken";
}
