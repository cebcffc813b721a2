import { redeemSignIn, type Entry } from "#app/domains/identity/commands/redeem-sign-in.server.ts";
import { codesAllowed } from "#app/domains/identity/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { refused, type Outcome } from "#app/platform/outcome.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** The secret in the link, with what the browser says of itself. */
export interface LinkOpened {
  link: string;
  /** The secret in the cookie of the browser in which the sign-in was asked for. */
  browser: string;
  userAgent: string;
  /** The secret of the session it is in already, if any: that one ends. */
  session?: string;
}

/** Somebody presses the button behind the link in their e-mail, in the browser in which they asked for it. */
export async function confirmLink(
  context: Context,
  { link, browser, userAgent, session }: LinkOpened,
): Promise<Outcome<Entry, "sign-in-over">> {
  return context.write(async (db) => {
    const request = await db.signInRequest.findFirst({
      where: {
        linkHash: hashOf(link),
        browserHash: hashOf(browser),
        wrongCodes: { lt: codesAllowed },
      },
      select: { id: true },
    });
    if (!request) return refused("sign-in-over");
    return redeemSignIn(within(context, db), request.id, userAgent, session);
  });
}
