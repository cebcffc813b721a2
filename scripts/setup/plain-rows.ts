import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root } from "#scripts/setup/root.ts";
import { SetupError } from "#scripts/setup/setup-error.ts";
import { withClient } from "#scripts/setup/with-client.ts";

/** Whether a council has no keys yet, or an address that is not sealed or cannot be found. */
export async function hasPlainRows(appUrl: string): Promise<boolean> {
  return withClient(appUrl, async (client) => {
    const councils = await client.query<{ id: string }>("SELECT id FROM councils");
    const columns = await client.query<{ table: string; column: string; comment: string }>(`
      SELECT attrelid::regclass::text AS table, quote_ident(attname) AS column,
        col_description(attrelid, attnum) AS comment
      FROM pg_attribute
      WHERE attnum > 0 AND attrelid IN (SELECT oid FROM pg_class
                                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r')
        AND (col_description(attrelid, attnum) = 'sealed'
             OR col_description(attrelid, attnum) LIKE 'finds %')`);
    const plain = columns.rows.map(({ table, column, comment }) => {
      const found = comment.startsWith("finds ") ? comment.slice("finds ".length) : "";
      const condition = found
        ? `${found} <> '…' AND (${column} IS NULL OR ${column} LIKE '%@%')`
        : `${column} <> '…' AND NOT starts_with(${column}, 'sealed:')`;
      return `EXISTS (SELECT 1 FROM ${table} WHERE ${condition})`;
    });
    const question = `SELECT ${["NOT EXISTS (SELECT 1 FROM council_keys)", ...plain].join(" OR ")} AS is`;
    for (const { id } of councils.rows) {
      await client.query("SELECT set_config('app.council_id', $1, false)", [id]);
      const { rows } = await client.query<{ is: boolean }>(question);
      if (rows[0]?.is) return true;
    }
    return false;
  });
}

/** Seals them, as the service that has these settings. */
export async function sealPlainRows(env: NodeJS.ProcessEnv): Promise<void> {
  const program = ["--import", "tsx", "scripts/setup/seal-plain-rows.ts"];
  try {
    await promisify(execFile)(process.execPath, program, { cwd: root, env, maxBuffer: 1e8 });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new SetupError(`The addresses could not be sealed:\n${said || String(error)}`, {
      cause: error,
    });
  }
}
