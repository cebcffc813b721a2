import { reality } from "#tests/support/database.ts";

/** All tables as they are at one moment, to notice what changes and to put it back. */
export interface KeptTables {
  /** Which tables are not as they were. */
  changed(): Promise<string[]>;
  putBack(tables: readonly string[]): Promise<void>;
}

/** Keeps a copy of every table. Whatever triggers would do is not done again when it is put back. */
export async function keepTables(): Promise<KeptTables> {
  const columns = await columnsByTable();
  const tables = [...columns.keys()];
  await reality(
    [
      "CREATE SCHEMA kept",
      ...tables.map((name) => `CREATE TABLE kept.${name} AS TABLE ${name}`),
    ].join(";"),
  );
  let marks = await marksOf(tables);

  return {
    async changed() {
      const now = await marksOf(tables);
      return tables.filter((name) => now.get(name) !== marks.get(name));
    },
    async putBack(changed) {
      const statements = changed.flatMap((name) => [
        `DELETE FROM ${name}`,
        `INSERT INTO ${name} (${columns.get(name)}) SELECT ${columns.get(name)} FROM kept.${name}`,
      ]);
      await reality(
        `BEGIN; SET LOCAL session_replication_role = replica; ${statements.join(";")}; COMMIT`,
      );
      marks = await marksOf(tables);
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

/** How many rows a table has and which transaction wrote the newest: any change shows in one of them. */
async function marksOf(tables: readonly string[]): Promise<Map<string, string>> {
  const each = tables.map(
    (name) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS mark FROM ${name}`,
  );
  const rows = await reality<{ name: string; mark: string }>(each.join(" UNION ALL "));
  return new Map(rows.map(({ name, mark }) => [name, mark]));
}
