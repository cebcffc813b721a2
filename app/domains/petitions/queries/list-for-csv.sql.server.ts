import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { cameTo, rankIn, statesIn } from "#app/domains/petitions/queries/in-list.sql.server.ts";
import { ofWish } from "#app/domains/petitions/queries/of-wish.sql.server.ts";
import type { Figure } from "#app/domains/petitions/rules.figures.ts";
import type { ListName, ListWish } from "#app/domains/petitions/rules.ts";
import type { Context } from "#app/platform/context.ts";

export interface CsvPetition {
  number: number;
  title: string;
  state: string;
  count: number;
  /** The moment for which the count holds. */
  countedAt: Date | null;
  /** How many came from where; wards by their ids. */
  places: Figure[];
}

/** The most petitions that one table has. */
export const mostInTable = 20_000;

/** The public petitions that a list is of for a table: all of them, or one more than it has. */
export function listForCsv(
  context: Context,
  wish: ListWish & { state: ListName },
): Promise<CsvPetition[]> {
  return context.glance(
    (db) => db.$queryRaw<CsvPetition[]>`
      SELECT p.number, c.title, p.state, p.signature_count AS count, p.counted_at AS "countedAt",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('key', place, 'count', count)), '[]')
          FROM (SELECT place, sum(count)::int AS count FROM petition_counts n
                WHERE n.petition_id = p.id GROUP BY place) AS ward) AS places
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE p.state = ANY (${statesIn(wish.state)}::text[]) AND ${cameTo(wish.state)}
        AND ${visibleTo({ kind: "anyone" })} AND ${ofWish(wish)}
      ORDER BY ${rankIn(wish.state)} DESC, p.number LIMIT ${mostInTable + 1}`,
  );
}
