import type { Context } from "#app/platform/context.ts";
import { isSealed, seal } from "#app/platform/seal.server.ts";

interface Known {
  id: string;
  number: number;
}

/** Where the organiser of a petition looks after it; whoever has the whole address may. */
export function organiserPath({ id, number }: Known, page = ""): string {
  return `/petitions/${number}/organiser${page}?token=${seal("petition-organiser", id)}`;
}

/** The link that the organiser passes on to those who may support the petition before it is published. */
export function sponsorPath({ id, number }: Known): string {
  return `/petitions/${number}/sponsors/new?token=${seal("petition-sponsors", id)}`;
}

/** Where a sponsor confirms. */
export function sponsorConfirmationPath(signatureId: string): string {
  return `/sponsors/${signatureId}/confirmation?token=${seal("petition-sponsor", signatureId)}`;
}

/** Where somebody goes on with a draft. */
export function draftPath(secret: string): string {
  return `/petitions/drafts/${secret}`;
}

/**
 * The petition that a link of its organiser, or of its sponsors, is about; null for a link not made by
 * us, and for that of an organiser of whom nothing is known any more.
 */
export async function petitionBehind(
  context: Context,
  number: number,
  { token, by }: { token: string; by: "organiser" | "sponsors" },
) {
  const petition = await context.read((db) =>
    db.petition.findFirst({
      where: { number, creator: by === "organiser" ? { erasedAt: null } : {} },
      select: { id: true, number: true, state: true },
    }),
  );
  return petition && isSealed(`petition-${by}`, petition.id, token) ? petition : null;
}

/** The secret of a draft that was handed over to a council: always the same for the same draft. */
export function handoverSecret(draftId: string, councilSlug: string): string {
  return seal("petition-handover", `${draftId} ${councilSlug}`);
}
