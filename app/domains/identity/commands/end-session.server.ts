import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** Somebody signs out: the session of this browser is over on the server, cookie or no cookie. */
export async function endSession(context: Context, token: string): Promise<void> {
  await context.write((db) =>
    db.session.updateMany({
      where: { tokenHash: hashOf(token), revokedAt: null },
      data: { revokedAt: context.now },
    }),
  );
}
