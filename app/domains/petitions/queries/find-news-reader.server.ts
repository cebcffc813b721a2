import type { Context } from "#app/platform/context.ts";
import { isId } from "#app/platform/is-id.ts";
import { isSealed, seal } from "#app/platform/seal.server.ts";

const purpose = "petition-news";

/** The path at which whoever signed stops letters about the petition; only the service can make it. */
export function newsLink(signatureId: string): string {
  return `/signatures/${signatureId}/news?token=${seal(purpose, signatureId)}`;
}

/** Whose letters a link stops, about which petition; null where it is not one of ours. Changes nothing. */
export async function findNewsReader(
  context: Context,
  { id, token }: { id: string; token: string },
) {
  if (!isId(id) || !isSealed(purpose, id, token)) return null;

  const signature = await context.read((db) =>
    db.signature.findFirst({
      where: { id },
      select: {
        emailKey: true,
        petition: {
          select: { id: true, number: true, contribution: { select: { title: true } } },
        },
      },
    }),
  );
  if (!signature) return null;
  const { petition, emailKey } = signature;
  const { id: petitionId, number, contribution } = petition;
  return { emailKey, petition: { id: petitionId, number, title: contribution.title ?? "" } };
}
