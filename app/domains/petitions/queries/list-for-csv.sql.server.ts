import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { ofWish } from "#app/domains/petitions/queries/of-wish.sql.server.ts";
import { publicStates, type ListWish } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";

export interface CsvPetition {
  number: number;
  title: string;
  state: string;
  count: number;
}

/** The most petitions that one table has. */
export const mostInTable = 20_000;

/** The public petitions that a list is of, all of them, for a table. */
export function listForCsv(context: Context, wish: ListWish): Promise<CsvPetition[]> {
  const states = wish.state === "all" ? [...publicStates] : [wish.state];
  return context.glance(
    (db) => db.$queryRaw<CsvPetition[]>`
      SELECT p.number, c.title, p.state, p.signature_count AS count
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE p.state = ANY (${states}::text[]) AND ${visibleTo({ kind: "anyone" })} AND ${ofWish(wish)}
      ORDER BY p.signature_count DESC, p.number LIMIT ${mostInTable}`,
  );
}
