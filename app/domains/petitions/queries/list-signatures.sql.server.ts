import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { noteSearch } from "#app/domains/petitions/commands/note-search.server.ts";
import { maySeeNetworks, maySeeSigners } from "#app/domains/petitions/policy.integrity.ts";
import { conditionOfSearch } from "#app/domains/petitions/queries/condition-of-search.server.ts";
import { signaturesFitting } from "#app/domains/petitions/queries/signatures-fitting.sql.server.ts";
import type { SignatureQuery } from "#app/domains/petitions/schema.search.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { empty, sql, type Sql } from "#app/platform/db/sql.server.ts";

const pageLength = 50;

/** A signature as staff find it. */
export interface FoundRow {
  id: string;
  kind: string;
  name: string;
  postcode: string;
  country: string;
  ward: string | null;
  connection: string;
  state: "pending" | "confirmed" | "removed" | "withdrawn";
  isHeld: boolean;
  askedAt: Date;
  /** Only for those who may see it. */
  address: string | null;
}

/**
 * One page of the signatures of a petition that fit what was typed, the newest first; every search is
 * on record. Null where there is no such petition, or not for this reader.
 */
export async function listSignatures(context: Context, number: number, query: SignatureQuery) {
  if (!maySeeSigners(context.actor)) return null;
  const petition = await context.read((db) =>
    db.petition.findFirst({
      where: { number },
      select: { id: true, contribution: { select: { title: true } } },
    }),
  );
  if (!petition) return null;

  const { by, condition } = await conditionOfSearch(context, query);
  const after = query.after ? sql`AND s.id < ${query.after}::uuid` : empty;
  const rows = condition
    ? await context.read((db) =>
        found(db, petition.id, sql`${signaturesFitting(condition)} ${after}`, context.locale),
      )
    : [];
  const seesNetworks = maySeeNetworks(context.actor);
  const signatures = rows
    .slice(0, pageLength)
    .map((row) => ({ ...row, address: seesNetworks ? row.address : null }));
  await noteReading(context, { kind: "petition", id: petition.id });
  await noteSearch(context, petition.id, { by, shown: signatures.length });
  return {
    title: petition.contribution.title ?? "",
    by,
    isAllowed: condition !== null,
    seesNetworks,
    signatures,
    next: rows.length > pageLength ? signatures.at(-1)!.id : null,
  };
}

function found(db: Db, petitionId: string, fitting: Sql, locale: string): Promise<FoundRow[]> {
  return db.$queryRaw<FoundRow[]>`
    SELECT s.id, s.kind, s.name, s.postcode, s.country, s.connection, s.state,
      CASE WHEN ${locale} = 'cy' THEN a.name_cy ELSE a.name END AS ward,
      s.hold_rule IS NOT NULL AS "isHeld", s.created_at AS "askedAt", host(s.address) AS address
    FROM signatures s LEFT JOIN areas a ON a.id = s.area_id
    WHERE s.petition_id = ${petitionId}::uuid ${fitting}
    ORDER BY s.id DESC LIMIT ${pageLength + 1}`;
}
