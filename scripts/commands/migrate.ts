import { type Command, Refusal, type Terminal, UsageProblem } from "#scripts/commands/command.ts";
import { isMigrated, migrate } from "#scripts/setup/migrate.ts";
import { requireDatabase } from "#scripts/setup/operators-database.ts";
import { operatorSettings } from "#scripts/setup/operator-settings.ts";
import { hasPlainRows, sealPlainRows } from "#scripts/setup/plain-rows.ts";

export const migrateCommand: Command = {
  name: "migrate",
  usage: ["migrate"],
  about:
    "Brings the database up to date, as the role in OWNER_DATABASE_URL, and seals addresses from before.",
  isAlone: true,
  plan({ words }) {
    if (words.length > 0) throw new UsageProblem("There is one database, and nothing to choose.");
    return bringUpToDate;
  },
};

async function bringUpToDate({ say, report }: Terminal): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  const ownerDatabaseUrl = operatorSettings().OWNER_DATABASE_URL;
  if (!databaseUrl || !ownerDatabaseUrl)
    throw new Refusal(
      "Set DATABASE_URL and OWNER_DATABASE_URL; the embedded PostgreSQL is brought up to date by npm start.",
    );
  const { isSuperuser } = await requireDatabase({ databaseUrl, ownerDatabaseUrl });
  if (isSuperuser)
    throw new Refusal("DATABASE_URL names a superuser: it has to name the role of the site.");

  const wasUpToDate = await isMigrated(ownerDatabaseUrl);
  await migrate({ ownerUrl: ownerDatabaseUrl, appUrl: databaseUrl });
  say(wasUpToDate ? "The database was up to date." : "The database is up to date now.");
  const sealed = await hasPlainRows(databaseUrl);
  if (sealed) {
    await sealPlainRows(process.env);
    say("Addresses from before are sealed now.");
  }
  report({ migrated: !wasUpToDate, sealed });
}
