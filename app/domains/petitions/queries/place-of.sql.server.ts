import { sql } from "#app/platform/db/sql.server.ts";

/** Where a signature `s` counts: its ward, `unresolved` while none is known, or `elsewhere` abroad. */
export const placeOf = sql`
  CASE WHEN s.country <> 'GB' THEN 'elsewhere' ELSE coalesce(s.area_id::text, 'unresolved') END`;
