import type { Actor, Context, CouncilCard, Doors, Locale } from "#app/platform/context.ts";
import type { HotHandler } from "#app/platform/http/hot-handler.ts";
import type { RefusalReason, Unsent } from "#app/platform/http/refusal.ts";
import type { FoundRoute, RouteTable } from "#app/platform/http/route-table.server.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";

/** All that the gate needs from the rest of the house. */
export interface GateParts {
  routes: RouteTable;
  /** Makes a page; the framework's own door. */
  pages(request: Request, context: WebContext, route: FoundRoute): Promise<Response>;
  findCouncil(host: string): Promise<CouncilCard | null>;
  listCouncils(): Promise<CouncilCard[]>;
  findActor(context: Context, sessionToken: string): Promise<Actor>;
  doors(councilId: string): Doors;
  isReady(): Promise<boolean>;
  /** No more visitors should be sent here. */
  isClosing(): boolean;
  hotHandlers: readonly HotHandler[];
  /** The page on which somebody signs in who wants to see a path. */
  signInFor(path: string): string;
  /** Paths to which anybody's server may post, such as one-click unsubscribing (RFC 8058). */
  openToAnyOrigin: readonly RegExp[];
  documents: Documents;
  isSecure: boolean;
  /** The host under which the service lists its councils. */
  baseHost: string;
  trustedProxyHops: number;
  folders: { assets: string; public: string };
  /** Pages made at the same time. */
  slots: number;
}

/** Pages made without the framework and without the database, as HTML. */
export interface Documents {
  refusal(
    reason: RefusalReason,
    reference: string,
    site: { locale: Locale; council: CouncilCard | null; unsent?: Unsent; seconds?: number },
  ): string;
  /** The service's own front page. */
  front(councils: readonly CouncilCard[], locale: Locale): string;
}
