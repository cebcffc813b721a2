import { pauseAt } from "#app/domains/petitions/queries/find-pause.server.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { whoSigns } from "#app/domains/petitions/rules.signing.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";

/** A petition as it is signed: its words, who may sign it, and whether it takes signatures now. */
export async function showFormToSign(context: Context, asked: string | undefined) {
  const petition = await findPetition(context, asked);
  if (!petition) return null;
  const kept = await context.read((db) =>
    db.petition.findFirst({ where: { id: petition.id }, select: { scheme: true } }),
  );
  const scheme = whoSigns(kept?.scheme ? SchemeSchema.parse(kept.scheme) : null);
  const { id, number, title, html, locale, state, takesSignatures } = petition;
  return {
    id,
    petition: { number, title, html, locale, state, takesSignatures },
    connections: scheme.whoMaySign,
    isForAdults: !scheme.allowsUnder18,
    isPaused: takesSignatures && (await pauseAt(context)) !== null,
  };
}
