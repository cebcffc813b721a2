import type { Context, Locale } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Where letters to the organiser of a petition go; null where there is none, or none any more. */
export async function organiserToWrite(context: Context, petitionId: string) {
  const creator = await context.read((db) =>
    db.petitionCreator.findFirst({
      where: { petitionId },
      select: { email: true, emailKey: true, locale: true },
    }),
  );
  if (!creator?.email || !creator.emailKey) return null;
  const locale: Locale = creator.locale === "cy" ? "cy" : "en";
  return {
    email: (await vaultOf(context)).open(creator.email),
    emailKey: creator.emailKey,
    locale,
  };
}
