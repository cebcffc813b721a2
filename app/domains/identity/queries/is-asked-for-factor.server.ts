import { factorTriesAllowed } from "#app/domains/identity/rules.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** Whether this browser gave the right password and is asked for a code; looking uses nothing up. */
export async function isAskedForFactor(context: Context, browser: string): Promise<boolean> {
  const asked = await context.read((db) =>
    db.ceremony.count({
      where: {
        kind: "second-factor",
        browserHash: hashOf(browser),
        usedAt: null,
        expiresAt: { gt: context.now },
        tries: { lt: factorTriesAllowed },
      },
    }),
  );
  return asked > 0;
}
