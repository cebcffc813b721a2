import { type Roles, createRoles } from "#scripts/setup/create-roles.ts";
import { isMigrated } from "#scripts/setup/migrate.ts";
import { SetupError, errorCode } from "#scripts/setup/setup-error.ts";
import { withClient } from "#scripts/setup/with-client.ts";

const oldestVersion = 15;

export type Given = { databaseUrl: string; ownerDatabaseUrl: string | undefined };

/** Without `ownerUrl` there is nothing to bring up to date. */
export type OperatorsRoles = Pick<Roles, "appUrl"> & { ownerUrl: string | undefined };

/**
 * The operator's own PostgreSQL. Given a superuser's URL, the two roles are created in it, because a
 * superuser would see through row-level security; otherwise the operator has created them.
 */
export async function operatorsDatabase(
  given: Given,
  secretsFile: string,
): Promise<OperatorsRoles> {
  const { database, isSuperuser } = await requireDatabase(given);
  if (isSuperuser) return createRoles({ adminUrl: given.databaseUrl, database, secretsFile });
  return { appUrl: given.databaseUrl, ownerUrl: given.ownerDatabaseUrl };
}

/** Makes sure that the operator's PostgreSQL answers and is fit for use. */
export async function requireDatabase({ databaseUrl, ownerDatabaseUrl }: Given): Promise<Facts> {
  const facts = await lookAt("DATABASE_URL", databaseUrl);
  if (ownerDatabaseUrl) await lookAt("OWNER_DATABASE_URL", ownerDatabaseUrl);
  if (facts.version < oldestVersion)
    throw new SetupError(
      `Folkmoot needs PostgreSQL ${oldestVersion} or newer; DATABASE_URL leads to version ${facts.version}.`,
    );
  if (facts.bypassesSecurity && !facts.isSuperuser)
    throw new SetupError(
      "The role in DATABASE_URL may bypass row-level security, which keeps councils apart: use one created with NOBYPASSRLS.",
    );
  if (!facts.isSuperuser) await requireOwner({ databaseUrl, ownerDatabaseUrl }, facts);
  return facts;
}

/** The role of the site must not own what it uses: it could take down the fence between councils. */
async function requireOwner({ databaseUrl, ownerDatabaseUrl }: Given, facts: Facts): Promise<void> {
  if (facts.ownsTables)
    throw new SetupError(
      "The role in DATABASE_URL owns tables, so it could switch off row-level security: set OWNER_DATABASE_URL to the role that owns and migrates, and DATABASE_URL to one that owns nothing.",
    );
  if (!ownerDatabaseUrl && !(await isMigrated(databaseUrl).catch(mayNotLook)))
    throw new SetupError(
      "The database is not up to date, and the role in DATABASE_URL must not own tables: set OWNER_DATABASE_URL to the role that owns and migrates.",
    );
}

function mayNotLook(error: unknown): false {
  if (errorCode(error) === "42501") return false; // insufficient_privilege: nothing is there for this role yet
  throw error;
}

type Facts = {
  database: string;
  version: number;
  isSuperuser: boolean;
  bypassesSecurity: boolean;
  ownsTables: boolean;
};

async function lookAt(variable: string, url: string): Promise<Facts> {
  const place = placeOf(variable, url);
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query(`
        SELECT current_database()::text AS database, rolsuper AS "isSuperuser",
               rolbypassrls AS "bypassesSecurity",
               EXISTS (SELECT FROM pg_class
                       WHERE relowner = pg_roles.oid AND relkind IN ('r', 'p')
                         AND relnamespace::regnamespace::text IN ('public', 'bullmq')) AS "ownsTables",
               current_setting('server_version_num')::int / 10000 AS version
        FROM pg_roles WHERE rolname = current_user`);
      return rows[0];
    });
  } catch (error) {
    throw new SetupError(
      `${why(error, place)}: correct ${variable}, or unset it to use the embedded PostgreSQL.`,
      { cause: error },
    );
  }
}

type Place = { host: string; user: string; database: string };

function placeOf(variable: string, url: string): Place {
  if (!URL.canParse(url) || !/^postgres(ql)?:\/\//.test(url))
    throw new SetupError(
      `${variable} is not a PostgreSQL URL: it looks like postgresql://user:password@host:5432/database.`,
    );
  const { hostname, port, username, pathname } = new URL(url);
  return {
    host: `${hostname || "localhost"}:${port || 5432}`,
    user: username,
    database: pathname.slice(1),
  };
}

function why(error: unknown, { host, user, database }: Place): string {
  switch (errorCode(error)) {
    case "ECONNREFUSED":
      return `No PostgreSQL answers at ${host}`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `No machine is known by the name in ${host}`;
    case "28P01":
    case "28000":
      return `PostgreSQL at ${host} does not let the user "${user}" in with that password`;
    case "3D000":
      return `PostgreSQL at ${host} has no database "${database}"`;
    default:
      return `PostgreSQL at ${host} cannot be used (${error instanceof Error ? error.message : String(error)})`;
  }
}
