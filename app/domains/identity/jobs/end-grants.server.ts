import { endSessionsOf } from "#app/domains/identity/commands/end-sessions-of.server.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { within } from "#app/platform/db/within.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/**
 * Every hour, roles whose time is over are put on record and cleared away, and whoever held them is
 * signed out. Such a role stops by itself at its moment; this only tidies up behind it.
 */
export const endGrants = jobEvery({
  name: "identity.end-grants",
  every: "3 * * * *",
  async run(context) {
    await context.write(async (db) => {
      await lockRoles(db);
      const over = await db.roleGrant.findMany({
        where: { expiresAt: { lte: context.now } },
        select: { personId: true, role: true, draftOnly: true, expiresAt: true, source: true },
        orderBy: [{ personId: "asc" }, { role: "asc" }],
      });
      for (const { personId, ...before } of over) {
        await db.roleGrant.deleteMany({ where: { personId, role: before.role } });
        await endSessionsOf(within(context, db), personId);
        await record(within(context, db), {
          action: "identity.end-grant",
          subjectKind: "person",
          subjectId: personId,
          before,
        });
      }
    });
  },
});
