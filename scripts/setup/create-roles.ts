import pg from "pg";
import { keepSecret } from "#scripts/setup/keep-secret.ts";
import { withClient } from "#scripts/setup/with-client.ts";

const owner = "folkmoot_owner";
const app = "folkmoot_app";

export type RolesOptions = {
  /** A superuser's URL; its database is only the way in. */
  adminUrl: string;
  database: string;
  secretsFile: string;
};

export type Roles = { ownerUrl: string; appUrl: string };

/** Creates what is missing of the two roles and the database: one role migrates, one owns nothing. */
export async function createRoles({
  adminUrl,
  database,
  secretsFile,
}: RolesOptions): Promise<Roles> {
  const passwords = {
    [owner]: await keepSecret(secretsFile, owner),
    [app]: await keepSecret(secretsFile, app),
  };
  const name = pg.escapeIdentifier(database);

  await withClient(adminUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('folkmoot roles'))"); // kept until disconnected
    for (const [role, password] of Object.entries(passwords))
      await ensureRole(client, role, password);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [
      database,
    ]);
    if (!rowCount) await client.query(`CREATE DATABASE ${name}`);
    await client.query(`ALTER DATABASE ${name} OWNER TO ${owner}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO ${app}`);
    await withClient(urlOf(adminUrl, database), (inside) => inside.query(rightsInside));
  });
  return {
    ownerUrl: urlOf(adminUrl, database, owner, passwords[owner]),
    appUrl: urlOf(adminUrl, database, app, passwords[app]),
  };
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  const verb = rowCount ? "ALTER" : "CREATE";
  await client.query(
    `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${pg.escapeLiteral(password)}`,
  );
}

const rightsInside = ["public", "bullmq"]
  .map(
    (schema) => `
      CREATE SCHEMA IF NOT EXISTS ${schema};
      ALTER SCHEMA ${schema} OWNER TO ${owner};
      REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC;
      GRANT USAGE ON SCHEMA ${schema} TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${schema}
        GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${schema}
        GRANT USAGE, SELECT ON SEQUENCES TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${schema}
        GRANT EXECUTE ON FUNCTIONS TO ${app};`,
  )
  .join("\n");

function urlOf(base: string, database: string, user?: string, password?: string): string {
  const url = new URL(base);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (user) url.username = user;
  if (password) url.password = password;
  return url.href;
}
