import { buildSite } from "#scripts/setup/build-site.ts";
import { prepareClient } from "#scripts/setup/prepare-client.ts";
import { explainAndExit } from "#scripts/setup/explain.ts";

await prepareClient().then(buildSite).catch(explainAndExit);
