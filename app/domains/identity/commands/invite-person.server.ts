import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { sendInvitation } from "#app/domains/identity/commands/send-invitation.server.ts";
import { mayKeepPeople, mayMakeOperators } from "#app/domains/identity/policy.people.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import type { InvitationForm } from "#app/domains/identity/schema.people.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

export type WhyNotInvited =
  | "not-administrator"
  | "operator-by-command-line"
  | "no-such-team"
  | "known-as-resident"
  | "known-already";

/**
 * Somebody new, or somebody who had left, is to work for the council: they get roles, perhaps a team,
 * and a letter with which they choose how to sign in.
 */
export async function invitePerson(
  context: Context,
  { name, email, roles, team: slug, reason }: InvitationForm,
): Promise<Outcome<{ personId: string }, WhyNotInvited>> {
  const { actor, locale, now } = context;
  if (!mayKeepPeople(actor)) return refused("not-administrator");
  if (roles.includes("operator") && !mayMakeOperators(actor)) {
    return refused("operator-by-command-line");
  }
  const vault = await vaultOf(context);
  const emailKey = vault.keyFor(canonicalEmail(email));
  const facts = { kind: "staff", name, locale, email: vault.seal(email), emailKey };

  return context.write(async (db) => {
    await lockRoles(db);
    const team = slug ? await db.team.findFirst({ where: { slug }, select: { id: true } }) : null;
    if (slug && !team) return refused("no-such-team");
    const known = await placeFor(db, facts);
    if (known.state !== "free") return refused(known.state);

    const { personId } = known;
    // Of somebody who comes back: what was left open then is not opened by the new roles.
    await endSessionsOf(within(context, db), personId);
    const grantedById = "personId" in actor ? actor.personId : null;
    const terms = { personId, source: "person", reason, grantedById, grantedAt: now };
    const wanted = [...new Set(roles)];
    await db.roleGrant.createMany({ data: wanted.map((role) => ({ ...terms, role })) });
    if (team) {
      await db.teamMember.createMany({ data: [{ personId, teamId: team.id, source: "person" }] });
    }
    await sendInvitation(within(context, db), personId);
    await record(within(context, db), {
      action: "identity.invite-person",
      subjectKind: "person",
      subjectId: personId,
      why: reason,
      after: { roles: wanted, team: team?.id },
    });
    return done({ personId });
  });
}

type Facts = { kind: string; name: string; locale: string; email: string; emailKey: string };
type Place = { state: "free"; personId: string } | { state: "known-as-resident" | "known-already" };

async function placeFor(db: Db, facts: Facts): Promise<Place> {
  const id = newId();
  const { count } = await db.person.createMany({ data: [{ id, ...facts }], skipDuplicates: true });
  if (count === 1) return { state: "free", personId: id };

  const known = await db.person.findFirstOrThrow({
    where: { emailKey: facts.emailKey },
    select: { id: true, kind: true, leftAt: true },
  });
  if (known.kind !== "staff") return { state: "known-as-resident" };
  if (!known.leftAt) return { state: "known-already" };
  const { name, email } = facts;
  // The mailbox may have been handed on since; whose council account it is shows anew.
  const back = { name, email, leftAt: null, directoryId: null };
  await db.person.updateMany({ where: { id: known.id }, data: back });
  return { state: "free", personId: known.id };
}
