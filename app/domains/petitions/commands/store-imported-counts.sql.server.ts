import type { Db } from "#app/platform/db/db.ts";

/** How many signed a petition of an earlier site from each country. */
export interface ImportedCounts {
  /** The petition's id here. */
  id: string;
  count: number;
  /** `other` where small countries stand together. */
  byCountry: { code: string; count: number }[];
  /** Of these, how many on paper. */
  paper?: number;
}

interface Share {
  petition: string;
  country: string;
  place: "unresolved" | "elsewhere" | "paper";
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

function sharesOf({ id, count, byCountry, paper = 0 }: ImportedCounts): Share[] {
  const known = byCountry.reduce((sum, country) => sum + country.count, 0);
  const countries = new Map<string, number>();
  const add = (code: string, more: number) =>
    countries.set(code, (countries.get(code) ?? 0) + more);
  if (known <= count) {
    for (const part of byCountry) add(part.code === "other" ? "ZZ" : part.code, part.count);
  }
  add("ZZ", count - (known <= count ? known : 0));

  const signedIn = ["GB", "ZZ"].find((code) => (countries.get(code) ?? 0) >= paper);
  if (signedIn) add(signedIn, -paper);
  const onPaper: Share = { petition: id, country: "GB", place: "paper", count: paper };
  const shares = [...countries].map(([country, part]): Share => {
    const isHere = country === "GB" || country === "ZZ";
    return { petition: id, country, place: isHere ? "unresolved" : "elsewhere", count: part };
  });
  return [...shares, ...(signedIn ? [onPaper] : [])].filter((share) => share.count !== 0);
}
