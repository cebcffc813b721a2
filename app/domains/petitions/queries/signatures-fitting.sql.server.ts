import { isSingle, networkIn, sayNetwork } from "#app/domains/petitions/rules.networks.ts";
import type { SignatureCondition } from "#app/domains/petitions/schema.removals.ts";
import { empty, join, sql, type Sql } from "#app/platform/db/sql.server.ts";
import { bucketsOf } from "#app/platform/limits/buckets.ts";

/**
 * The condition on signatures `s` that fit everything that is said; it begins with AND. It says who,
 * so whoever asks with it decides who may, and notes that it was read.
 */
export function signaturesFitting(condition: SignatureCondition): Sql {
  const { id, network, domain, emailKey, name, ward, postcode, sector } = condition;
  const { country, held, state, from, until } = condition;
  const said = [
    id && sql`s.id = ${id}::uuid`,
    network && inNetwork(network),
    domain && atDomain(domain),
    emailKey && sql`s.email_key = ${emailKey}`,
    name && sql`s.name_key LIKE ${name}`,
    ward && (ward === "unresolved" ? sql`s.area_id IS NULL` : sql`s.area_id = ${ward}::uuid`),
    postcode && sql`s.postcode = ${postcode}`,
    sector && sql`s.postcode LIKE ${`${sector}__`}`,
    country && sql`s.country = ${country}`,
    held !== undefined && (held ? sql`s.hold_rule IS NOT NULL` : sql`s.hold_rule IS NULL`),
    state && sql`s.state = ${state}`,
    from && sql`s.created_at >= ${from}::timestamptz`,
    until && sql`s.created_at < ${until}::timestamptz`,
  ].filter((part) => typeof part === "object");
  return said.length > 0 ? sql`AND ${join(said, " AND ")}` : empty;
}

function inNetwork(text: string): Sql {
  const network = networkIn(text);
  if (!network) return sql`false`;
  const inside = sql`s.address <<= ${sayNetwork(network)}::inet`;
  // Within one visitor's network there is an index.
  const isNarrow = isSingle(network) || (network.version === 6 && network.bits >= 64);
  if (!isNarrow) return inside;
  const [bucket] = bucketsOf(sayNetwork({ ...network, bits: network.version === 4 ? 32 : 128 }));
  return sql`(s.network = ${bucket!.name} AND ${inside})`;
}

// Neither letters, digits nor hyphens of a domain mean anything to LIKE.
function atDomain(pattern: string): Sql {
  const name = pattern.replace(/^\*+\./, "");
  if (name === pattern) return sql`s.email_domain = ${name}`;
  const below = sql`s.email_domain LIKE ${`%.${name}`}`;
  if (pattern.startsWith("**")) return sql`(s.email_domain = ${name} OR ${below})`;
  return sql`(${below} AND s.email_domain NOT LIKE ${`%.%.${name}`})`;
}
