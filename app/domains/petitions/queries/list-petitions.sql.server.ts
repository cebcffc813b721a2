import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { cameTo, rankIn, statesIn } from "#app/domains/petitions/queries/in-list.sql.server.ts";
import { ofWish } from "#app/domains/petitions/queries/of-wish.sql.server.ts";
import type { ListName, ListWish, PublicState } from "#app/domains/petitions/rules.ts";
import type { Place } from "#app/domains/petitions/schema.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { empty, sql, type Sql } from "#app/platform/db/sql.server.ts";

export interface ListedPetition {
  number: number;
  state: PublicState;
  title: string;
  locale: Locale;
  count: number;
  openedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
  rejectedAt: Date | null;
  rejectionCode: string | null;
  hasResponse: boolean;
}

/** What the list is of, and from which place it goes on. */
export interface ListQuery extends ListWish {
  state: ListName;
  after?: Place;
  before?: Place;
}

export interface PetitionPage {
  petitions: ListedPetition[];
  /** Where the pages before and after go on: tokens of `PlaceToken`. */
  previous: string | null;
  next: string | null;
}

/** How many petitions a page of the list has at most. */
export const petitionsPerPage = 25;

/**
 * One page of the petitions with the most signatures first, the older of two with the same number
 * first; of the newest ones the newest first. A page begins at a place, not at a count of rows, so that the thousandth costs what the
 * first does; each state is read from its own stretch of the index
 * (`petitions_council_id_state_signature_count_number_idx`: Index Scan, Nested Loop, Limit 26).
 */
export async function listPetitions(context: Context, query: ListQuery): Promise<PetitionPage> {
  const backwards = query.before !== undefined && query.after === undefined;
  const place = query.after ?? query.before;
  const found = await context.read((db) => {
    return find(db, { query, place, backwards, visible: visibleTo(context.actor) });
  });

  const rows = found.slice(0, petitionsPerPage);
  await noteHiddenReading(context, { kind: "council", id: context.council.id }, rows);
  const petitions = rows.map(({ visibility: _, rank: __, ...petition }) => petition);
  const more = found.length > petitionsPerPage;
  if (backwards) {
    petitions.reverse();
    rows.reverse();
  }
  if (backwards && petitions.length === 0) {
    return listPetitions(context, { ...query, before: undefined });
  }
  return {
    petitions,
    previous: (backwards ? more : place) && rows[0] ? tokenOf(rows[0]) : null,
    next: backwards || more ? tokenOf(rows.at(-1)!) : null,
  };
}

interface ListedRow extends ListedPetition {
  visibility: string;
  /** By which the list is ordered. */
  rank: number | bigint;
}

interface Search {
  query: ListQuery;
  place: Place | undefined;
  backwards: boolean;
  visible: Sql;
}

function find(db: Db, search: Search) {
  const order = orderOf(search);
  return db.$queryRaw<ListedRow[]>`
    SELECT number, rank, state, title, locale, visibility, signature_count AS count, opened_at AS "openedAt",
      closes_at AS "closesAt", closed_at AS "closedAt", rejected_at AS "rejectedAt",
      rejection_code AS "rejectionCode", responded_at IS NOT NULL AS "hasResponse"
    FROM ${source(search)} AS petition
    ORDER BY ${order} LIMIT ${petitionsPerPage + 1}`;
}

/** Without words, the beginning of each state's list; with words, what matches in all states at once. */
function source(search: Search): Sql {
  const { state, q } = search.query;
  const states = statesIn(state);
  if (q) return sql`(${stretch(search, sql`p.state = ANY (${states}::text[])`)})`;
  return sql`unnest(${states}::text[]) AS wanted (state_wanted)
    CROSS JOIN LATERAL (${stretch(search, sql`p.state = state_wanted`)})`;
}

function stretch(search: Search, inState: Sql): Sql {
  const { query, place, backwards, visible } = search;
  return sql`
    SELECT p.*, ${rankIn(query.state)} AS rank, c.title, c.locale, c.visibility
    FROM petitions p JOIN contributions c ON c.id = p.contribution_id
    WHERE ${inState} AND ${cameTo(query.state)} AND ${visible} AND ${ofWish(query)}
      ${beyond(rankIn(query.state), place, backwards)}
    ORDER BY ${orderOf(search)} LIMIT ${petitionsPerPage + 1}`;
}

function orderOf({ backwards }: Search): Sql {
  return backwards ? sql`rank ASC, number DESC` : sql`rank DESC, number ASC`;
}

function beyond(rank: Sql, place: Place | undefined, backwards: boolean): Sql {
  if (!place) return empty;
  const { rank: there, number } = place;
  return backwards
    ? sql`AND ${rank} >= ${there}::bigint AND (${rank} > ${there}::bigint OR p.number < ${number})`
    : sql`AND ${rank} <= ${there}::bigint AND (${rank} < ${there}::bigint OR p.number > ${number})`;
}

function tokenOf({ rank, number }: ListedRow): string {
  return `${rank}-${number}`;
}
