import { countSources } from "#app/domains/petitions/commands/count-sources.sql.server.ts";
import { raiseTrends } from "#app/domains/petitions/commands/raise-trends.server.ts";
import { jobEvery } from "#app/platform/jobs/job.ts";

/** Every five minutes it is counted from where people sign, and whoever keeps the service hears of what is unusual. */
export const watchSources = jobEvery({
  name: "petitions.watch-sources",
  every: "*/5 * * * *",
  async run(context) {
    await countSources(context);
    await raiseTrends(context);
  },
});
