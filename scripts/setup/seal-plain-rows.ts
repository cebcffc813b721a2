import { sealPlain } from "#scripts/commands/seal-plain.ts";
import { closeDatabase } from "#app/platform/db/client.server.ts";
import { explainAndExit } from "#scripts/setup/explain.ts";

// A process of its own: npm start itself has not the settings of the service.
await sealPlain().then(closeDatabase).catch(explainAndExit);
