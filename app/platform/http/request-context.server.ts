import type { Request as Asked, Response as Answer } from "express";
import type { Actor, CouncilCard } from "#app/platform/context.ts";
import type { GateParts } from "#app/platform/http/gate-parts.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";
import { webDoors } from "#app/platform/http/web-doors.server.ts";
import { noSessionCookie, readSessionToken } from "#app/platform/session/session-cookie.ts";

/** Who visits which council's site, and all that loaders and actions need to know of it. */
export async function contextOf(
  req: Asked,
  res: Answer,
  council: CouncilCard,
  parts: GateParts,
): Promise<WebContext> {
  const facts = factsOf(req);
  facts.council = council;
  const stranger: WebContext = {
    council,
    actor: { kind: "anyone" },
    now: new Date(),
    locale: facts.locale,
    requestId: facts.id,
    address: (req.ip ?? "").replace(/^::ffff:/, ""),
    page: facts.page,
    ...webDoors(parts.doors(council.id)),
  };
  const token = facts.shared ? null : readSessionToken(req.headers.cookie, parts.isSecure);
  return token ? { ...stranger, actor: await actorOf(token, stranger, res, parts) } : stranger;
}

async function actorOf(
  token: string,
  stranger: WebContext,
  res: Answer,
  { findActor, isSecure }: GateParts,
): Promise<Actor> {
  const actor = await findActor(stranger, token);
  // A session that has ended would keep its browser from the pages kept for strangers.
  if (actor.kind === "anyone") res.appendHeader("Set-Cookie", noSessionCookie(isSecure));
  return actor;
}
