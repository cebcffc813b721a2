import {
  beginSession,
  type NewSession,
} from "#app/domains/identity/commands/begin-session.server.ts";
import { endCeremony } from "#app/domains/identity/commands/end-ceremony.server.ts";
import {
  payForFactor,
  type PaidTry,
} from "#app/domains/identity/commands/pay-for-factor.server.ts";
import { useSecondFactor } from "#app/domains/identity/commands/use-second-factor.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { allow } from "#app/platform/limits/allow.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** A code from an authenticator app, with what the browser says of itself. */
export interface FactorTried {
  code: string;
  /** The secret in the cookie of the browser in which the exchange began. */
  browser: string;
  userAgent: string;
  /** The secret of the session it is in already, if any: that one ends. */
  session?: string;
}

/** A member of staff is in, and where they wanted to go. */
export interface StaffEntry extends NewSession {
  returnTo: string;
  isNew: false;
}

export type WhyNoFactor = "second-factor-over" | "wrong-second-factor" | "too-many-factors";

/** Whoever gave the right password types the code from their authenticator app, and is signed in. */
export async function confirmSecondFactor(
  context: Context,
  { code, browser, userAgent, session }: FactorTried,
): Promise<Outcome<StaffEntry, WhyNoFactor>> {
  const paid = await payForFactor(context, { kind: "second-factor", browser });
  if (!paid) return refused("second-factor-over");
  const { personId, returnTo } = paid;
  const allowed = await allow(context, "second-factors", { account: personId });
  if (!allowed.ok) return refused("too-many-factors");

  return context.write(async (db) => {
    const inside = within(context, db);
    if (!(await useSecondFactor(inside, { personId, code }))) return refused(whyNot(paid));
    if (!(await endCeremony(inside, paid.ceremonyId))) return refused("second-factor-over");
    const works = await db.person.count({ where: { id: personId, kind: "staff", leftAt: null } });
    if (works === 0) return refused("second-factor-over");

    const arrival = { personId, way: "password", userAgent, session } as const;
    const entry = await beginSession(inside, arrival);
    const subject = { subjectKind: "person", subjectId: personId };
    await record(inside, { action: "identity.sign-in-by-password", ...subject });
    return done({ ...entry, returnTo, isNew: false as const });
  });
}

function whyNot({ isLast }: PaidTry): "second-factor-over" | "wrong-second-factor" {
  return isLast ? "second-factor-over" : "wrong-second-factor";
}
