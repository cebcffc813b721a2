import { randomUUID } from "node:crypto";
import { newId } from "#app/platform/ids.server.ts";
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
  network?: string;
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
  const ids: string[] = [];
  for (const row of rows) {
    const id = newId();
    const email = row.email ?? `${randomUUID()}@westford.example`;
    const name = row.name ?? "Grace Adeyemi";
    const { address = null, network = address ?? "", held = null } = row;
    await reality(
      `INSERT INTO signatures (council_id, id, petition_id, kind, name, name_key, email, email_key,
         email_domain, country, postcode, area_id, connection, address, network, state, hold_rule,
         created_at, confirmed_at, confirmed_in)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'lives', $13, $14, $15, $16,
         now() - make_interval(secs => $17), CASE WHEN $15 = 'confirmed' THEN now() END,
         CASE WHEN $15 = 'confirmed' AND $16::text IS NULL THEN pg_current_xact_id()::text::bigint END`,
      [
        town.council.id,
        id,
        petitionId,
        row.kind ?? "signer",
        name,
        name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "),
        vault.seal(email),
        vault.keyFor(email.toLowerCase()),
        email.slice(email.lastIndexOf("@") + 1).toLowerCase(),
        row.country ?? "GB",
        row.postcode ?? "WF1 1AA",
        row.areaId === undefined ? town.areas[0]!.id : row.areaId,
        address,
        network,
        row.state ?? "confirmed",
        held,
        row.ago ?? 0,
      ],
    );
    if (held) {
      await reality(
        `INSERT INTO signature_holds (council_id, signature_id, petition_id, rule, seen)
         VALUES ($1, $2, $3, $4, '{}')`,
        [town.council.id, id, petitionId, held],
      );
    }
    ids.push(id);
  }
  return ids;
}
