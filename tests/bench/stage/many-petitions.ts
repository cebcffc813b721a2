import type { Furniture } from "#tests/bench/stage/furnish.ts";
import type { Stage } from "#tests/bench/stage/open-stage.ts";

/** So many open petitions more, copies of the first, numbered on from it. */
export async function addPetitions(
  { superuser }: Stage,
  { councilId, petition }: Furniture,
  count: number,
): Promise<{ first: number; count: number }> {
  await superuser.query(
    `WITH copies AS (
       SELECT gen_random_uuid() AS id, gen_random_uuid() AS contribution_id, n
       FROM generate_series(1, $3::int) AS n
     ), words AS (
       INSERT INTO contributions (council_id, id, kind, title, body, html)
       SELECT $1, copies.contribution_id, c.kind, c.title, c.body, c.html
       FROM copies, petitions p JOIN contributions c ON c.id = p.contribution_id WHERE p.id = $2
     )
     INSERT INTO petitions (council_id, id, number, contribution_id, state, opened_at, closes_at, scheme)
     SELECT $1, copies.id, p.number + n, copies.contribution_id, 'open', p.opened_at, p.closes_at, p.scheme
     FROM copies, petitions p WHERE p.id = $2`,
    [councilId, petition.id, count],
  );
  // PostgreSQL does so by itself within a minute of many new rows.
  await superuser.query("ANALYZE petitions, contributions");
  return { first: petition.number + 1, count };
}
