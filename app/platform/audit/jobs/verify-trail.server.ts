import { trailBroken, trailVerified } from "#app/platform/audit/actions.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { verify } from "#app/platform/audit/verify.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";
import { log } from "#app/platform/log.server.ts";

/** Every night the whole audit trail is read again; what was found becomes an entry of it. */
export const verifyTrail = jobEvery({
  name: "audit.verify-trail",
  every: "40 3 * * *",
  async run(context) {
    const { intact, ...found } = await verify(context);
    if (!intact)
      log().error({ council: context.council.slug, ...found }, "an audit trail is broken");
    await record(context, {
      action: intact ? trailVerified : trailBroken,
      subjectKind: "audit-trail",
      subjectId: context.council.id,
      after: found,
    });
  },
});
