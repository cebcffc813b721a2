import type { Request as Asked, Response as Answer } from "express";
import type { CouncilCard } from "#app/platform/context.ts";
import { isHostName } from "#app/platform/http/address.ts";
import { isDataPath, moved, targetOf } from "#app/platform/http/target.ts";
import type { GateParts } from "#app/platform/http/gate-parts.ts";
import { isFromHere, isUnsafe } from "#app/platform/http/origin-check.ts";
import type { Act } from "#app/platform/http/access.ts";
import { isOpenToSomebody } from "#app/platform/http/open-to-somebody.ts";
import { pageRequest } from "#app/platform/http/page-request.server.ts";
import { Refusal, type Unsent } from "#app/platform/http/refusal.ts";
import type { RenderSlots } from "#app/platform/http/render-slots.server.ts";
import { readBody, type RequestBody } from "#app/platform/http/request-body.server.ts";
import { contextOf } from "#app/platform/http/request-context.server.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import { pagePath, type FoundRoute } from "#app/platform/http/route-table.server.ts";
import { interactivePolicy } from "#app/platform/http/security-headers.server.ts";
import { sendResponse } from "#app/platform/http/send-response.server.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";
import { allow } from "#app/platform/limits/allow.server.ts";
import { log } from "#app/platform/log.server.ts";
import { languageCookie } from "#app/platform/session/language-cookie.ts";

/** How long (milliseconds) somebody who reads, and somebody who sends, waits for a slot. */
const patience = { reading: 100, sending: 2_000 };

/** Serves the site of the council whose host name was asked for. */
export async function serveSite(
  req: Asked,
  res: Answer,
  parts: GateParts,
  slots: RenderSlots,
): Promise<void> {
  const council = await councilOf(req, parts);
  const facts = factsOf(req);
  if (facts.chosen && !isUnsafe(req.method)) {
    res.appendHeader("Set-Cookie", languageCookie(facts.chosen, parts.isSecure));
  }
  if (!council) return serveFront(req, res, parts);
  facts.council = council;

  const target = targetOf(req.originalUrl, council.origin);
  const elsewhere = isUnsafe(req.method) ? null : moved(req.originalUrl, target);
  if (elsewhere) return res.redirect(308, elsewhere);

  const body = isUnsafe(req.method) ? await takeBody(req, council, target, parts) : undefined;
  try {
    await answer({ req, res, parts, slots, target, body }, council);
  } finally {
    body?.release();
  }
}

interface Visit {
  req: Asked;
  res: Answer;
  parts: GateParts;
  slots: RenderSlots;
  target: URL;
  body?: RequestBody;
}

async function councilOf(req: Asked, parts: GateParts): Promise<CouncilCard | null> {
  const { host } = req.headers;
  const named = req.rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === "host");
  if (!isHostName(host) || named.length !== 1) throw new Refusal("bad-request");
  const council = await parts.findCouncil(host);
  const isFront = host.toLowerCase().replace(/:\d+$/, "") === parts.baseHost.toLowerCase();
  if (!council && !isFront) throw new Refusal("no-site");
  return council;
}

async function serveFront(req: Asked, res: Answer, parts: GateParts): Promise<void> {
  if (isUnsafe(req.method)) throw new Refusal("method");
  if (req.path !== "/") throw new Refusal("not-found");
  const page = parts.documents.front(await parts.listCouncils(), factsOf(req).locale);
  res.type("html").set("Cache-Control", "private, no-store");
  res.end(req.method === "HEAD" ? undefined : page);
}

async function takeBody(
  req: Asked,
  council: CouncilCard,
  target: URL,
  { openToAnyOrigin }: GateParts,
): Promise<RequestBody> {
  if (openToAnyOrigin.some((path) => path.test(target.pathname))) {
    delete req.headers.cookie; // nobody's session may act through a door that is open to all
  } else if (!isFromHere(req.headers, council.origin)) {
    throw new Refusal("wrong-origin");
  }
  return readBody(req);
}

async function answer(visit: Visit, council: CouncilCard): Promise<void> {
  const { req, res, parts, target, body } = visit;
  const context = await contextOf(req, res, council, parts);

  const hot = parts.hotHandlers.find(
    ({ method, pattern }) => method === req.method && pattern.test(target.pathname),
  );
  if (hot?.access(context.actor, actOf(req))) {
    const fields = body?.fields ?? new URLSearchParams();
    if (await hot.handle(req, res, context, fields)) return;
  }
  const route = parts.routes.find(pagePath(target.pathname));
  if (route && isOpen(route, context, actOf(req))) {
    if (isUnsafe(req.method)) await countTry(visit, context, route);
    return makePage(visit, context, route);
  }
  return turnAway(visit, context, route);
}

function actOf({ method }: Asked): Act {
  return isUnsafe(method) ? "change" : "read";
}

function isOpen(route: FoundRoute, { actor }: WebContext, act: Act): boolean {
  if (route.undeclared.length === 0) return route.isOpenTo(actor, act);
  log().error({ routes: route.undeclared }, "a route does not declare who may see it");
  return false;
}

/** A form that is sent too often from one place goes no further; what was typed is given back. */
async function countTry(visit: Visit, context: WebContext, route: FoundRoute) {
  const { limit } = route.handle;
  const allowed = limit ? await allow(context, limit, context) : { ok: true as const };
  if (allowed.ok) return;
  const unsent = limit === "guesses" ? undefined : unsentOf(visit, route);
  throw new Refusal("too-many", unsent, allowed.seconds);
}

/** Hidden things do not exist; only who is not signed in, and could be, is asked to sign in. */
async function turnAway(visit: Visit, context: WebContext, route: FoundRoute | null) {
  const { req, res, parts, target } = visit;
  const isPage = route?.undeclared.length === 0 && !isDataPath(target.pathname);
  const isStranger =
    isPage && context.actor.kind === "anyone" && isOpenToSomebody(route, actOf(req));
  if (isStranger && !isUnsafe(req.method)) {
    const next = encodeURIComponent(target.pathname + target.search);
    const door = parts.signInFor(target.pathname);
    return res.set("Cache-Control", "no-store").redirect(303, `${door}?next=${next}`);
  }
  if (isStranger) throw new Refusal("signed-out", unsentOf(visit, route));
  const nowhere = new URL("/-/not-found", target);
  const lost = parts.routes.find(nowhere.pathname);
  if (!lost?.isOpenTo(context.actor, "read")) throw new Refusal("not-found");
  if (isDataPath(target.pathname)) nowhere.pathname += ".data";
  return makePage({ ...visit, target: nowhere, body: undefined }, context, lost);
}

function unsentOf({ req, target, body, parts }: Visit, { handle }: FoundRoute): Unsent {
  const action = target.pathname + target.search;
  const from = URL.canParse(req.headers.referer ?? "") ? new URL(req.headers.referer!) : target;
  const next = from.origin === target.origin ? from.pathname + from.search : action;
  const signIn = `${parts.signInFor(target.pathname)}?next=${encodeURIComponent(next)}`;
  const isSecret = handle.limit === "guesses"; // passwords and codes are typed again
  const typed = [...(body?.fields ?? [])].filter(([name]) => !secretFields.has(name));
  return { action, fields: isSecret ? [] : typed, signIn };
}

/** What is never put into a page again, whichever form it was typed into. */
const secretFields = new Set(["password", "again", "code", "secret"]);

async function makePage(visit: Visit, context: WebContext, route: FoundRoute): Promise<void> {
  const { req, res, parts, slots, target, body } = visit;
  if (route.handle.interactive) {
    const { nonce, policy } = interactivePolicy();
    context.nonce = nonce;
    res.setHeader("Content-Security-Policy", policy);
  }
  const isWaiting = isUnsafe(req.method) ? patience.sending : patience.reading;
  if (!(await slots.take(isWaiting))) throw new Refusal("busy");
  const response = await parts
    .pages(pageRequest(req, target, body?.bytes), context, route)
    .finally(() => slots.giveBack());
  await sendResponse(response, target, req, res);
}
