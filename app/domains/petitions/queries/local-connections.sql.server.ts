import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import { sql } from "#app/platform/db/sql.server.ts";

const usual = JSON.stringify(SchemeSchema.parse({}).localConnections);

/** Whose signatures are local under the scheme of a petition `p`, as JSON. */
export const localConnections = sql`coalesce(p.scheme->'localConnections', ${usual}::jsonb)`;
