import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import {
  leastShown,
  placesOf,
  type Figure,
  type Figures,
} from "#app/domains/petitions/rules.figures.ts";
import type { PublicState } from "#app/domains/petitions/rules.ts";
import type { Context, Locale } from "#app/platform/context.ts";

export interface WardPetition extends OutsideWards {
  number: number;
  title: string;
  locale: Locale;
  state: PublicState;
  /** From the ward, and altogether. */
  local: number;
  count: number;
  /** The moment for which the count holds. */
  countedAt: Date | null;
}

/** How many petitions a ward's list has at most. */
export const mostInWard = 100;

/**
 * The open and closed petitions that most people of a ward have signed, those whose own pages say how
 * many they were: a number that is not shown there can be read off no list either.
 */
export async function listInWard(context: Context, areaId: string): Promise<WardPetition[]> {
  const rows = await context.glance(
    (db) => db.$queryRaw<Row[]>`
      SELECT p.number, c.title, c.locale, p.state, p.signature_count AS count,
        p.counted_at AS "countedAt", wards.figures
      FROM (
        SELECT petition_id, jsonb_agg(jsonb_build_object('key', place, 'count', count)) AS figures
        FROM (
          SELECT petition_id, place, sum(count)::int AS count FROM petition_counts
          GROUP BY petition_id, place
        ) AS ward
        GROUP BY petition_id
        HAVING sum(count) FILTER (WHERE place = ${areaId}) >= ${leastShown}
      ) AS wards
      JOIN petitions p ON p.id = wards.petition_id
      JOIN contributions c ON c.id = p.contribution_id
      WHERE p.state IN ('open', 'closed') AND ${visibleTo({ kind: "anyone" })}`,
  );
  return rows
    .flatMap(({ figures, ...petition }) => {
      const { byWard, ...others } = placesOf(figures);
      const here = byWard.shown.find(({ key }) => key === areaId);
      return here ? [{ ...petition, ...others, local: here.count }] : [];
    })
    .toSorted((one, other) => other.local - one.local || one.number - other.number)
    .slice(0, mostInWard);
}

/** How many came from where, besides wards. */
type OutsideWards = Pick<Figures, "unresolved" | "elsewhere" | "paper">;

interface Row extends Omit<WardPetition, "local" | keyof OutsideWards> {
  figures: Figure[];
}
