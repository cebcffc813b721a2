import type { Db } from "#app/platform/db/db.ts";

/** How many signed a petition of an earlier site from each country. */
export interface ImportedCounts {
  /** The petition's id here. */
  id: string;
  count: number;
  byCountry: { code: string; count: number }[];
}

interface Share {
  petition: string;
  country: string;
  place: "unresolved" | "elsewhere";
  count: number;
}

/**
 * Where the signatures of an earlier site came from, in place of what was known before; together they
 * are the number it gave, whatever its parts add up to. The inner part of storing petitions.
 */
export async function storeImportedCounts(db: Db, petitions: ImportedCounts[]): Promise<void> {
  const ids = petitions.map(({ id }) => id);
  await db.$executeRaw`
    DELETE FROM petition_counts WHERE source = 'imported' AND petition_id = ANY (${ids}::uuid[])`;
  const shares = petitions.flatMap(sharesOf);
  if (shares.length === 0) return;
  await db.$executeRaw`
    INSERT INTO petition_counts (petition_id, source, country, place, count)
    SELECT petition, 'imported', country, place, sum(count)
    FROM jsonb_to_recordset(${JSON.stringify(shares)}::jsonb)
      AS given (petition uuid, country text, place text, count int)
    GROUP BY petition, country, place`;
}

function sharesOf({ id, count, byCountry }: ImportedCounts): Share[] {
  const known = byCountry.reduce((sum, country) => sum + country.count, 0);
  const parts = known > count ? [] : byCountry;
  const rest = count - (known > count ? 0 : known);
  return [...parts, { code: "ZZ", count: rest }].flatMap((part): Share[] => {
    if (part.count === 0) return [];
    const place = part.code === "GB" || part.code === "ZZ" ? "unresolved" : "elsewhere";
    return [{ petition: id, country: part.code, place, count: part.count }];
  });
}
