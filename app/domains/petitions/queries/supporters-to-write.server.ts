import type { Context, Locale } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Somebody who hears what the council decides about a petition. */
export interface Supporter {
  /** Tells their letter from the others’: `creator`, or the id of a sponsor’s signature. */
  key: string;
  name: string;
  email: string;
  locale: Locale;
  isCreator: boolean;
}

/** The creator of a petition, unless erased or never confirmed, and its confirmed sponsors. */
export async function supportersToWrite(
  context: Context,
  petitionId: string,
): Promise<Supporter[]> {
  const vault = await vaultOf(context);
  return context.read(async (db) => {
    const columns = { name: true, email: true, locale: true } as const;
    const creator = await db.petitionCreator.findFirst({
      where: { petitionId, erasedAt: null, confirmedAt: { not: null } },
      select: columns,
    });
    const sponsors = await db.signature.findMany({
      where: { petitionId, kind: "sponsor", state: "confirmed", emailKey: { not: null } },
      select: { id: true, ...columns },
      orderBy: { id: "asc" },
    });
    const people = [
      ...(creator?.email ? [{ ...creator, email: creator.email, key: "creator" }] : []),
      ...sponsors.map(({ id, ...sponsor }) => ({ ...sponsor, key: id })),
    ];
    return people.map(({ key, name, email, locale }) => ({
      key,
      name,
      email: vault.open(email),
      locale: locale === "cy" ? ("cy" as const) : ("en" as const),
      isCreator: key === "creator",
    }));
  });
}
