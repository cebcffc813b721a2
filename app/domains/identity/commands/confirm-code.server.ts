import { redeemSignIn, type Entry } from "#app/domains/identity/commands/redeem-sign-in.server.ts";
import { codesAllowedFor } from "#app/domains/identity/queries/codes-allowed.sql.server.ts";
import { codesAllowed } from "#app/domains/identity/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { refused, type Outcome } from "#app/platform/outcome.ts";
import { hashOf, isSealed } from "#app/platform/seal.server.ts";

/** The code from the e-mail, with what the browser says of itself. */
export interface CodeTried {
  code: string;
  /** The secret in the cookie of the browser in which the sign-in was asked for. */
  browser: string;
  /** The secret in the link from the same e-mail: with it the code works in every browser. */
  link?: string;
  userAgent: string;
  /** The secret of the session it is in already, if any: that one ends. */
  session?: string;
}

/**
 * Somebody types the code from their e-mail, in the browser in which they asked for it or behind the
 * link from the same e-mail. Every try is paid for before it is looked at, so that no number of tries
 * at once gets more than five.
 */
export async function confirmCode(
  context: Context,
  { code, browser, link, userAgent, session }: CodeTried,
): Promise<Outcome<Entry, "sign-in-over" | "wrong-code">> {
  const which = link ? { linkHash: hashOf(link) } : { browserHash: hashOf(browser) };

  return context.write(async (db) => {
    const allowed = link ? codesAllowed : await codesAllowedFor(db, hashOf(browser), context.now);
    const paid = await db.signInRequest.updateMany({
      where: {
        ...which,
        usedAt: null,
        expiresAt: { gt: context.now },
        wrongCodes: { lt: allowed },
      },
      data: { wrongCodes: { increment: 1 } },
    });
    if (paid.count === 0) return refused("sign-in-over");

    const { id, codeHash, wrongCodes } = await db.signInRequest.findFirstOrThrow({
      where: which,
      select: { id: true, codeHash: true, wrongCodes: true },
    });
    if (isSealed("sign-in-code", `${id} ${code}`, codeHash)) {
      return redeemSignIn(within(context, db), id, userAgent, session);
    }
    return refused(wrongCodes < allowed ? "wrong-code" : "sign-in-over");
  });
}
