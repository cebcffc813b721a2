import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import { tracesKeptForDays } from "#app/domains/petitions/rules.retention.ts";
import { sql } from "#app/platform/db/sql.server.ts";

const usualMonths = SchemeSchema.parse({}).anonymiseAfterMonths;

/** When a petition `p` was over; null while it goes on or waits. */
export const endOfPetition = sql`
  CASE WHEN p.state IN ('closed', 'rejected', 'hidden', 'stopped', 'withdrawn', 'removed')
       THEN coalesce(p.closed_at, p.withdrawn_at, p.removed_at, p.hidden_at, p.rejected_at) END`;

/** When it is time to forget who signed a petition `p`, by the scheme it was published under. */
export const namesDue = sql`
  ${endOfPetition} + make_interval(months =>
    coalesce((p.scheme->>'anonymiseAfterMonths')::int, ${usualMonths}::int))`;

/** When it is time to forget from where a petition `p` was signed. */
export const tracesDue = sql`${endOfPetition} + make_interval(days => ${tracesKeptForDays}::int)`;
