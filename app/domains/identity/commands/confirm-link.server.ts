import { redeemSignIn, type Entry } from "#app/domains/identity/commands/redeem-sign-in.server.ts";
import { codesAllowed } from "#app/domains/identity/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { refused, type Outcome } from "#app/platform/outcome.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** Somebody presses the button behind the link in their e-mail, in whatever browser it opened. */
export async function confirmLink(
  context: Context,
  { link, userAgent, session }: { link: string; userAgent: string; session?: string },
): Promise<Outcome<Entry, "sign-in-over">> {
  return context.write(async (db) => {
    const request = await db.signInRequest.findFirst({
      where: { linkHash: hashOf(link), wrongCodes: { lt: codesAllowed } },
      select: { id: true },
    });
    if (!request) return refused("sign-in-over");
    return redeemSignIn(within(context, db), request.id, userAgent, session);
  });
}
