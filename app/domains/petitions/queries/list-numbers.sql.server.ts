import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { ofWish } from "#app/domains/petitions/queries/of-wish.sql.server.ts";
import { cameTo, rankIn, statesIn } from "#app/domains/petitions/queries/in-list.sql.server.ts";
import type { PetitionDataQuery } from "#app/domains/petitions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { sql } from "#app/platform/db/sql.server.ts";

/** How many petitions a page of the list as data has. */
export const documentsPerPage = 25;

export interface NumberPage {
  numbers: number[];
  /** The page that was given: the last one for all beyond it. */
  page: number;
  pages: number;
}

/** The numbers of the public petitions on one page of the list as data, in the order of the list. */
export async function listNumbers(context: Context, query: PetitionDataQuery): Promise<NumberPage> {
  const those = sql`
    FROM petitions p JOIN contributions c ON c.id = p.contribution_id
    WHERE p.state = ANY (${statesIn(query.state)}::text[]) AND ${cameTo(query.state)} AND ${visibleTo({ kind: "anyone" })} AND ${ofWish(query)}`;
  return context.glance(async (db) => {
    const [total] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${those}`;
    const pages = Math.max(1, Math.ceil(total!.count / documentsPerPage));
    const page = Math.min(query.page, pages);
    const rows = await db.$queryRaw<{ number: number }[]>`
      SELECT p.number ${those} ORDER BY ${rankIn(query.state)} DESC, p.number
      LIMIT ${documentsPerPage} OFFSET ${(page - 1) * documentsPerPage}`;
    return { numbers: rows.map(({ number }) => number), page, pages };
  });
}
