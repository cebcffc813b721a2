import { median } from "#tests/bench/measure/latencies.ts";
import { play, type Side } from "#tests/bench/measure/rounds.ts";
import type { Furniture } from "#tests/bench/stage/furnish.ts";
import type { Stage } from "#tests/bench/stage/open-stage.ts";

/** What one signature costs (milliseconds of CPU, site and database) among so many rows. */
export interface Cost {
  rows: number;
  cpu_ms: number;
}

const sizes = [10_000, 80_000, 640_000, 5_000_000];
const runs = 3;

/** Measures the cost of a signature while the table grows, and with which power of its size it grows. */
export async function measureGrowth(
  stage: Stage,
  town: Furniture,
  side: Side,
  most: number,
): Promise<{ exponent: number; costs: Cost[]; sent: number; wrong: number }> {
  const costs: Cost[] = [];
  let wrong = 0;
  for (const rows of [...sizes.filter((size) => size < most), most]) {
    await fillUp(stage, town, rows);
    const each: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const played = await play(side);
      wrong += played.wrong;
      if (run > 0) each.push(played.figures.cpu_ms_per_request);
    }
    costs.push({ rows, cpu_ms: median(each) });
  }
  return { exponent: slope(costs), costs, sent: side.load.firstNumber ?? 0, wrong };
}

/** Signatures of long ago, stored set-based until there are so many, and the table in good order. */
async function fillUp({ superuser }: Stage, town: Furniture, rows: number): Promise<void> {
  const db = await superuser.connect();
  await db.query("SET session_replication_role = replica");
  await db.query(
    `INSERT INTO signatures (council_id, id, petition_id, name, name_key, email, email_key,
       email_domain, postcode, connection, network, letters, created_at)
     SELECT $1, gen_random_uuid(), $2, 'Omar Haddad', 'omar haddad', repeat('x', 90),
       left(encode(sha256(convert_to('growth ' || n, 'UTF8')), 'base64'), 43), 'growth.example',
       'WF1 1AA', 'lives', '10.' || n, 1, now() - interval '1 year'
     FROM generate_series((SELECT count(*) FROM signatures) + 1, $3) AS n`,
    [town.councilId, town.petition.id, rows],
  );
  await db.query("RESET session_replication_role");
  await db.query("VACUUM ANALYZE signatures");
  await db.query("CHECKPOINT");
  db.release();
}

/** The slope of log cost over log rows, by least squares. */
function slope(costs: Cost[]): number {
  const points = costs.map(({ rows, cpu_ms }) => [Math.log(rows), Math.log(cpu_ms)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, one) => sum + one[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0);
  const under = points.reduce((sum, one) => sum + (one[0] - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}
