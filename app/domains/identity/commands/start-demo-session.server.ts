import {
  beginSession,
  type NewSession,
} from "#app/domains/identity/commands/begin-session.server.ts";
import { demoOnly } from "#app/domains/identity/policy.ts";
import { isDemoAddress } from "#app/domains/identity/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** A visitor of the demonstration steps into the shoes of one of its invented people. */
export async function startDemoSession(
  context: Context,
  { personId, userAgent, session }: { personId: string; userAgent: string; session?: string },
): Promise<Outcome<NewSession, "no-demo">> {
  if (!demoOnly(context.actor, "change")) return refused("no-demo");

  const vault = await vaultOf(context);
  return context.write(async (db) => {
    const person = await db.person.findFirst({ where: { id: personId }, select: { email: true } });
    if (!person?.email || !isDemoAddress(vault.open(person.email))) return refused("no-demo");
    return done(
      await beginSession(within(context, db), { personId, way: "demo", userAgent, session }),
    );
  });
}
