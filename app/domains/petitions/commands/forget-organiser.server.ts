import { blotLetters } from "#app/domains/petitions/commands/blot-letters.sql.server.ts";
import { lettersToOrganiser } from "#app/domains/petitions/queries/letters-about.sql.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * Nothing says any more who started a petition: not the petition, not their signature under it, not
 * the letters to them. From then on their link leads nowhere. The inner part of erasing an organiser
 * and of forgetting who signed.
 */
export async function forgetOrganiser(context: Context, petitionId: string): Promise<void> {
  await context.write(async (db) => {
    await blotLetters(db, await lettersToOrganiser(db, petitionId));
    const where = { petitionId };
    const nobody = { name: "", emailKey: null, postcode: "", network: "" };
    await db.petitionCreator.updateMany({ where, data: { ...nobody, email: null } });
    await db.petitionCreator.updateMany({
      where: { ...where, erasedAt: null },
      data: { erasedAt: context.now },
    });
    await db.signatureHold.deleteMany({ where: { signature: { petitionId, kind: "creator" } } });
    await db.signature.updateMany({
      where: { petitionId, kind: "creator", anonymisedAt: null },
      data: {
        ...nobody,
        nameKey: "",
        email: "",
        emailDomain: "",
        address: null,
        wantsNews: false,
        anonymisedAt: context.now,
      },
    });
  });
}
