import { runMigrations } from "bullmq";
import pg from "pg";
import { withClient } from "#scripts/setup/with-client.ts";

const schema = "bullmq";

/** Brings the queue's own tables up to date and lets the app's role use them. */
export async function migrateQueue(ownerUrl: string, appRole: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await runMigrations(client, schema);
    const { rows } = await client.query("SELECT current_user::text AS me");
    if (rows[0].me === appRole) return;

    const role = pg.escapeIdentifier(appRole);
    await client.query(`
      GRANT USAGE ON SCHEMA ${schema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role};
    `);
    // Each queue counts in a sequence of its own, made at first use: made by the owner, for the app.
    await client.query(`
      DO $$
      DECLARE maker regprocedure;
      BEGIN
        FOR maker IN
          SELECT oid::regprocedure FROM pg_proc
          WHERE pronamespace = '${schema}'::regnamespace AND NOT prosecdef
            AND prosrc ~ '(CREATE|DROP) SEQUENCE'
        LOOP
          EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER', maker);
        END LOOP;
      END $$;
    `);
  });
}
