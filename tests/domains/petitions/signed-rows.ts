import { randomUUID } from "node:crypto";
import { nameKeyOf } from "#app/domains/petitions/rules.signing.ts";
import { newId } from "#app/platform/ids.server.ts";
import { bucketsOf } from "#app/platform/limits/buckets.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

/** A signature as it lies in the database, with what is different about this one. */
export interface SignedRow {
  name?: string;
  email?: string;
  state?: "pending" | "confirmed";
  kind?: string;
  address?: string | null;
  country?: string;
  postcode?: string;
  areaId?: string | null;
  /** How many seconds ago it was asked for. */
  ago?: number;
  /** The rule that holds it, if one does. */
  held?: string;
}

/** Signatures that are there already, however they came; their ids in order. */
export async function signedRows(
  town: Town,
  petitionId: string,
  rows: readonly SignedRow[],
): Promise<string[]> {
  const vault = await vaultOf(town.anyone);
  const whole = rows.map((row) => {
    const email = row.email ?? `${randomUUID()}@westford.example`;
    const name = row.name ?? "Grace Adeyemi";
    const { address = null, held = null } = row;
    return {
      id: newId(),
      kind: row.kind ?? "signer",
      name,
      name_key: nameKeyOf(name),
      email: vault.seal(email),
      email_key: vault.keyFor(email.toLowerCase()),
      email_domain: email.slice(email.lastIndexOf("@") + 1).toLowerCase(),
      country: row.country ?? "GB",
      postcode: row.postcode ?? "WF1 1AA",
      area_id: row.areaId === undefined ? town.areas[0]!.id : row.areaId,
      address,
      network: address ? bucketsOf(address)[0]!.name : "",
      state: row.state ?? "confirmed",
      held,
      ago: row.ago ?? 0,
    };
  });
  await reality(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($3::jsonb) AS row
         (id uuid, kind text, name text, name_key text, email text, email_key text,
          email_domain text, country text, postcode text, area_id uuid, address inet, network text,
          state text, held text, ago float8)
     ), signed AS (
       INSERT INTO signatures (council_id, id, petition_id, kind, name, name_key, email, email_key,
         email_domain, country, postcode, area_id, connection, address, network, state, hold_rule,
         created_at, confirmed_at, confirmed_in)
       SELECT $1, id, $2, kind, name, name_key, email, email_key, email_domain, country, postcode,
         area_id, 'lives', address, network, state, held, now() - make_interval(secs => ago),
         CASE WHEN state = 'confirmed' THEN now() END,
         CASE WHEN state = 'confirmed' AND held IS NULL
           THEN pg_current_xact_id()::text::bigint END
       FROM given
     )
     INSERT INTO signature_holds (council_id, signature_id, petition_id, rule, seen)
     SELECT $1, id, $2, held, '{}' FROM given WHERE held IS NOT NULL`,
    [town.council.id, petitionId, JSON.stringify(whole)],
  );
  return whole.map(({ id }) => id);
}
