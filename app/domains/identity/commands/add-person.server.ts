import type { z } from "zod";
import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { isSelf, mayMakeOperators } from "#app/domains/identity/policy.people.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import { canonicalEmail, NewPersonSchema, type NewPerson } from "#app/domains/identity/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { endOfDay } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Whoever runs the service enters a person, with roles and a team for staff; the answer is the
 * person's id. Somebody whose address is known stays who they are and gains the roles.
 */
export async function addPerson(context: Context, person: NewPerson): Promise<string> {
  const { actor } = context;
  assertMaySetUp(actor);
  const { roles, teamSlug, email, until, draftOnly, reason, ...facts } =
    NewPersonSchema.parse(person);
  if (facts.kind !== "staff" && (roles.length > 0 || teamSlug)) {
    throw new Error("Roles and teams are for staff.");
  }
  if (roles.includes("operator") && !mayMakeOperators(actor)) {
    throw new Error("Only the command line makes somebody an operator.");
  }

  const vault = await vaultOf(context);
  const emailKey = vault.keyFor(canonicalEmail(email));
  const data = { ...facts, email: vault.seal(email), emailKey };
  return context.write(async (db) => {
    const { count } = await db.person.createMany({ data: [data], skipDuplicates: true });
    if (roles.length > 0) await lockRoles(db);
    const { id, kind } = await db.person.findFirstOrThrow({
      where: { emailKey },
      select: { id: true, kind: true },
    });
    if (facts.kind === "staff" && kind !== "staff") {
      throw new Error("This address belongs to a resident: staff need one of their own.");
    }
    const given = await giveRoles(context, db, id, { roles, until, draftOnly, reason });
    if (teamSlug) await joinTeam(db, id, teamSlug);
    if (count + given > 0) {
      const after = { kind: facts.kind, roles, until, draftOnly, team: teamSlug };
      const about = { subjectKind: "person", subjectId: id, why: reason || null };
      await record(within(context, db), { action: "identity.add-person", ...about, after });
    }
    return id;
  });
}

type Terms = Pick<z.output<typeof NewPersonSchema>, "roles" | "until" | "draftOnly" | "reason">;

async function giveRoles(
  context: Context,
  db: Db,
  personId: string,
  { roles, until, draftOnly, reason }: Terms,
): Promise<number> {
  if (roles.length === 0) return 0;
  if (isSelf(context.actor, personId)) throw new Error("Nobody changes their own roles.");

  const expiresAt = until ? endOfDay(context.council.timeZone, until) : null;
  const grants = roles.map((role) => ({
    personId,
    role,
    reason,
    expiresAt,
    draftOnly: draftOnly && role === "responder",
  }));
  const { count } = await db.roleGrant.createMany({ data: grants, skipDuplicates: true });
  if (count > 0) await endSessionsOf(within(context, db), personId);
  await db.person.updateMany({
    where: { id: personId, leftAt: { not: null } },
    data: { leftAt: null, directoryId: null },
  });
  return count;
}

async function joinTeam(db: Db, personId: string, slug: string): Promise<void> {
  const team = await db.team.findFirst({ where: { slug }, select: { id: true } });
  if (!team) throw new Error(`There is no team "${slug}".`);
  await db.teamMember.createMany({ data: [{ personId, teamId: team.id }], skipDuplicates: true });
}
