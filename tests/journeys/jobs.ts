import pg from "pg";
import { inject } from "vitest";

/**
 * Has a council's worker begin the job of a period now, as if its hour had come. Periods lie ahead of
 * the clock: digests speak of what had happened when they began.
 */
export async function beginJob(job: string, council: string, began: Date): Promise<void> {
  const client = new pg.Client({ connectionString: inject("site")!.databaseUrl });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO job_runs (council_id, id, job, key, payload)
       SELECT id, gen_random_uuid(), $1, $3, jsonb_build_object('began', $3::text)
       FROM councils WHERE slug = $2`,
      [job, council, began.toISOString()],
    );
  } finally {
    await client.end();
  }
}
