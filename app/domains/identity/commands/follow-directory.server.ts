import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import { wordExpiry, type Duties } from "#app/domains/identity/rules.sign-in.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";

const source = "directory";
const longestReason = 200;

/**
 * An officer's roles and teams become what the directory says of them, for as long as its word counts;
 * what a person of the council has granted stays as it is. Whoever's rights change is signed out everywhere. The answer
 * is whether they still work here: whoever was removed meanwhile gets nothing. The inner part of
 * signing in with a council account.
 */
export async function followDirectory(
  context: Context,
  { personId, duties }: { personId: string; duties: Duties },
): Promise<boolean> {
  return context.write(async (db) => {
    await lockRoles(db);
    if ((await db.person.count({ where: { id: personId, leftAt: null } })) === 0) return false;
    const before = await rightsOf(db, personId);
    await grantRoles(context, db, personId, duties);
    await joinTeams(db, personId, duties);
    const after = await rightsOf(db, personId);
    if (JSON.stringify(before) === JSON.stringify(after)) return true;

    await endSessionsOf(within(context, db), personId);
    await record(
      { ...within(context, db), actor: { kind: "service", job: "identity.follow-directory" } },
      {
        action: "identity.follow-directory",
        subjectKind: "person",
        subjectId: personId,
        before,
        after,
      },
    );
    return true;
  });
}

async function grantRoles(
  context: Context,
  db: Db,
  personId: string,
  { roles }: Duties,
): Promise<void> {
  const held = roles.map(({ role }) => role);
  const isOver = { expiresAt: { lte: context.now } };
  await db.roleGrant.deleteMany({ where: { personId, source, role: { notIn: held } } });
  // What somebody granted for a time, and is over, stands in the way of nothing.
  await db.roleGrant.deleteMany({ where: { personId, role: { in: held }, ...isOver } });
  const expiresAt = wordExpiry(context.now);
  for (const { role, draftOnly, groups } of roles) {
    const reason = groups.join(", ").slice(0, longestReason);
    const terms = { draftOnly, reason, expiresAt };
    const grant = { personId, role, source, grantedAt: context.now, ...terms };
    const { count } = await db.roleGrant.createMany({ data: [grant], skipDuplicates: true });
    if (count === 1) continue;
    await db.roleGrant.updateMany({
      where: { personId, role, source },
      data: terms,
    });
  }
}

async function joinTeams(db: Db, personId: string, { teams }: Duties): Promise<void> {
  const known = await db.team.findMany({ where: { slug: { in: teams } }, select: { id: true } });
  const ids = known.map(({ id }) => id);
  await db.teamMember.deleteMany({ where: { personId, source, teamId: { notIn: ids } } });
  await db.teamMember.createMany({
    data: ids.map((teamId) => ({ personId, teamId, source })),
    skipDuplicates: true,
  });
}

/** What the directory has given somebody, in an order that does not change by itself. */
async function rightsOf(db: Db, personId: string) {
  const grants = await db.roleGrant.findMany({
    where: { personId, source },
    select: { role: true, draftOnly: true },
    orderBy: { role: "asc" },
  });
  const memberships = await db.teamMember.findMany({
    where: { personId, source },
    select: { teamId: true },
    orderBy: { teamId: "asc" },
  });
  return { grants, teams: memberships.map(({ teamId }) => teamId) };
}
