import { rememberConsultation } from "#app/domains/consultations/commands/remember-consultation.server.ts";
import { listRemembered } from "#app/domains/contributions/queries/list-remembered.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/** Every hour, published consultations that are not yet found as similar to other texts are remembered. */
export const rememberMissed = jobEvery({
  name: "consultations.remember-missed",
  every: "17 * * * *",
  async run(context) {
    const remembered = await listRemembered(context, "consultation");
    const published = await context.read((db) =>
      db.consultation.findMany({ where: { publishedAt: { not: null } }, select: { id: true } }),
    );
    for (const { id } of published) {
      if (!remembered.has(id)) await rememberConsultation(context, id);
    }
  },
});
