import type { Context, Locale } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** The organiser of a petition with what a letter about it needs; null where nothing is known of them any more. */
export async function organiserToTell(context: Context, petitionId: string) {
  const found = await context.read((db) =>
    db.petition.findFirst({
      where: { id: petitionId },
      select: {
        id: true,
        number: true,
        state: true,
        contribution: { select: { title: true } },
        creator: { select: { email: true, locale: true, confirmedAt: true } },
      },
    }),
  );
  if (!found?.creator?.email) return null;
  const { creator, contribution, ...petition } = found;
  const locale: Locale = creator.locale === "cy" ? "cy" : "en";
  const email = (await vaultOf(context)).open(creator.email!);
  const organiser = { email, locale, isConfirmed: creator.confirmedAt !== null };
  return { organiser, petition, title: contribution.title ?? "" };
}
