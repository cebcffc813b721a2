import { canonicalEmail } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { signatureId } from "#tests/bench/measure/fill.ts";
import type { Stage } from "#tests/bench/stage/open-stage.ts";

/** What was acknowledged: by whom each kind of load signed, and how many confirmed. */
export interface Acknowledged {
  signed: { name: string; count: number }[];
  confirmed: number;
}

export interface Proof {
  acknowledged: number;
  missing: number;
  extra: number;
  confirmed: number;
  confirmed_missing: number;
  confirmed_extra: number;
  miscounted_petitions: number;
  outbox: number;
  letters_due: number;
}

/**
 * Proves after the drain: every acknowledged signature is a row and every row was acknowledged, every
 * counter is what counting its rows gives, nothing is left in the outbox. Throws where that is not so.
 */
export async function proveSigning(
  { superuser }: Stage,
  context: Context,
  { signed, confirmed }: Acknowledged,
): Promise<Proof> {
  const { keyFor } = await vaultOf(context);
  const keys = signed.flatMap(({ name, count }) =>
    Array.from({ length: count }, (_, n) => keyFor(canonicalEmail(`${name}${n}@bench.example`))),
  );
  const links = Array.from({ length: confirmed }, (_, n) => signatureId(n));
  const { rows } = await superuser.query<Proof>(
    `WITH acknowledged AS (SELECT unnest($1::text[]) AS email_key),
       links AS (SELECT unnest($2::uuid[]) AS id),
       confirmed AS (SELECT id, petition_id FROM signatures WHERE state = 'confirmed')
     SELECT (SELECT count(*)::int FROM acknowledged) AS acknowledged,
       (SELECT count(*)::int FROM acknowledged LEFT JOIN signatures s USING (email_key)
        WHERE s.id IS NULL) AS missing,
       (SELECT count(*)::int FROM signatures s LEFT JOIN acknowledged a USING (email_key)
        WHERE a.email_key IS NULL AND email_domain = 'bench.example'
          AND s.email_key NOT LIKE 'pending%') AS extra,
       (SELECT count(*)::int FROM links) AS confirmed,
       (SELECT count(*)::int FROM links LEFT JOIN confirmed USING (id)
        WHERE confirmed.id IS NULL) AS confirmed_missing,
       (SELECT count(*)::int FROM confirmed LEFT JOIN links USING (id)
        WHERE links.id IS NULL) AS confirmed_extra,
       (SELECT count(*)::int FROM petitions p WHERE p.signature_count <>
         (SELECT count(*) FROM confirmed WHERE petition_id = p.id)) AS miscounted_petitions,
       (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS outbox,
       (SELECT count(*)::int FROM signatures WHERE letters < asked) AS letters_due`,
    [keys, links],
  );
  const proof = rows[0]!;
  const { acknowledged: _, confirmed: __, ...mustBeNone } = proof;
  if (Object.values(mustBeNone).some((count) => count !== 0))
    throw new Error(`The figures are void: ${JSON.stringify(proof)}`);
  return proof;
}
