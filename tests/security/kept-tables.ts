import { reality } from "#tests/support/database.ts";

/** All tables as they are at one moment, to notice what changes and to put it back. */
export interface KeptTables {
  /** Which tables were written to. */
  changed(): Promise<string[]>;
  putBack(tables: readonly string[]): Promise<void>;
  /** Nobody has tried anything too often. */
  forgetTries(): Promise<void>;
}

// How often something was tried is written at every door, and forgotten by itself.
const tries = "rate_limits";

/**
 * Keeps a copy of every table, and notes from now on which are written to. Whatever triggers would
 * do is not done again when it is put back.
 */
export async function keepTables(): Promise<KeptTables> {
  const columns = await columnsByTable();
  const tables = [...columns.keys()].filter((name) => name !== tries);
  await reality(
    [
      "CREATE SCHEMA kept",
      "CREATE TABLE kept.written (name text)",
      `CREATE FUNCTION kept.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
       $$ BEGIN INSERT INTO kept.written VALUES (TG_TABLE_NAME); RETURN NULL; END $$`,
      ...tables.map((name) => `CREATE TABLE kept.${name} AS TABLE ${name}`),
      ...tables.map(
        (name) =>
          `CREATE TRIGGER kept AFTER INSERT OR UPDATE OR DELETE ON ${name}
           FOR EACH ROW EXECUTE FUNCTION kept.note()`,
      ),
    ].join(";"),
  );

  return {
    async changed() {
      const rows = await reality<{ name: string }>("SELECT DISTINCT name FROM kept.written");
      return rows.map(({ name }) => name);
    },
    async putBack(changed) {
      const statements = changed.flatMap((name) => [
        `DELETE FROM ${name}`,
        `INSERT INTO ${name} (${columns.get(name)}) SELECT ${columns.get(name)} FROM kept.${name}`,
      ]);
      const all = [...statements, "DELETE FROM kept.written", `DELETE FROM ${tries}`];
      await reality(
        `BEGIN; SET LOCAL session_replication_role = replica; ${all.join(";")}; COMMIT`,
      );
    },
    async forgetTries() {
      await reality(`DELETE FROM ${tries}`);
    },
  };
}

async function columnsByTable(): Promise<Map<string, string>> {
  const rows = await reality<{ name: string; columns: string }>(
    `SELECT c.table_name AS name, string_agg(quote_ident(c.column_name), ', ') AS columns
     FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
     GROUP BY 1`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}
