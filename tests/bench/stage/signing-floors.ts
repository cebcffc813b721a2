import { startContender } from "#tests/bench/measure/processes.ts";
import { signatureId } from "#tests/bench/measure/fill.ts";
import type { Stage } from "#tests/bench/stage/open-stage.ts";

/** So many signatures wait for their confirmation, and as many bare rows beside them. */
export const waiting = 300_000;

/** The tables of the bare handlers, and the handlers. */
export async function startFloors(stage: Stage) {
  await stage.superuser.query(`
    CREATE SCHEMA bench;
    CREATE TABLE bench.rows (id bigserial PRIMARY KEY, name text, email text UNIQUE, postcode text,
                             connection text, created_at timestamptz);
    CREATE TABLE bench.pending (id uuid PRIMARY KEY, name text, email text UNIQUE, postcode text,
                                connection text, created_at timestamptz,
                                state text DEFAULT 'pending', confirmed_at timestamptz);
    GRANT USAGE ON SCHEMA bench TO folkmoot_app;
    GRANT INSERT, SELECT, UPDATE ON ALL TABLES IN SCHEMA bench TO folkmoot_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA bench TO folkmoot_app`);
  await stage.superuser.query(
    `INSERT INTO bench.pending (id, name, email, postcode, connection, created_at)
     SELECT ${idOf("n")}, 'Omar Haddad', 'pending' || n, 'WF1 1AA', 'lives', now()
     FROM generate_series(0, $1 - 1) AS n`,
    [waiting],
  );
  const databaseUrl = stage.appUrl;
  return {
    insert: await startContender("bare-insert.ts", { databaseUrl }),
    update: await startContender("bare-update.ts", { databaseUrl }),
    hello: await startContender("bare-bytes.ts", { body: Buffer.from("hello"), headers: [] }),
  };
}

/** Signatures that wait for their confirmation, their letters sent, under the ids of the load. */
export async function storePending(stage: Stage, councilId: string, petitionId: string) {
  await stage.superuser.query(
    `INSERT INTO signatures (council_id, id, petition_id, name, name_key, email, email_key,
       email_domain, postcode, connection, network, letters)
     SELECT $2, ${idOf("n")}, $3, 'Omar Haddad', 'omar haddad', 'sealed:1:none', 'pending' || n,
       'bench.example', 'WF1 1AA', 'lives', '10.' || n, 1
     FROM generate_series(0, $1 - 1) AS n`,
    [waiting, councilId, petitionId],
  );
}

function idOf(number: string): string {
  const [start] = [signatureId(0).slice(0, -12)];
  return `('${start}' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}
