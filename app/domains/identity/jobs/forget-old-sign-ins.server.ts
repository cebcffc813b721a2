import { signInsCountedFrom } from "#app/domains/identity/rules.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { forgetTries } from "#app/platform/limits/forget-tries.server.ts";
import { forgetSecrets } from "#app/platform/mail/forget-secrets.server.ts";

const month = 30 * 24 * 60 * 60 * 1000;

/**
 * Every night, sign-ins that were asked for, invitations and sessions that ended a month ago or more
 * are forgotten, and so are exchanges that are over, what captured e-mails said of codes and links
 * that are over, and who tried how often.
 */
export const forgetOldSignIns = jobEvery({
  name: "identity.forget-old-sign-ins",
  every: "20 3 * * *",
  async run(context) {
    const old = { lt: new Date(context.now.getTime() - month) };
    await context.write(async (db) => {
      await db.signInRequest.deleteMany({ where: { expiresAt: old } });
      await db.invitation.deleteMany({ where: { expiresAt: old } });
      await db.ceremony.deleteMany({ where: { expiresAt: { lte: context.now } } });
      await forgetSecrets(db, { createdAt: { lte: signInsCountedFrom(context.now) } });
      await forgetTries(db, context.now);
      await db.session.deleteMany({ where: { OR: [{ expiresAt: old }, { revokedAt: old }] } });
    });
  },
});
