import { blotLetters } from "#app/domains/petitions/commands/blot-letters.sql.server.ts";
import { forgetMarks } from "#app/domains/petitions/commands/forget-marks.sql.server.ts";
import { lettersToOrganiser } from "#app/domains/petitions/queries/letters-about.sql.server.ts";
import { PetitionDocument } from "#app/domains/petitions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * Nothing says any more who started a petition: not the petition, not their signature under it, not
 * what they wrote when they asked for a review, not the letters to them. From then on their link leads nowhere. The inner part of erasing an organiser
 * and of forgetting who signed.
 */
export async function forgetOrganiser(context: Context, petitionId: string): Promise<void> {
  await context.write(async (db) => {
    await blotLetters(db, await lettersToOrganiser(db, petitionId));
    const where = { petitionId };
    const own = await db.signature.findMany({
      where: { petitionId, kind: "creator" },
      select: { id: true },
    });
    await forgetMarks(
      db,
      own.map(({ id }) => id),
    );
    const nobody = { name: "", emailKey: null, postcode: "", network: "" };
    await db.petitionCreator.updateMany({ where, data: { ...nobody, email: null } });
    await db.petitionCreator.updateMany({
      where: { ...where, erasedAt: null },
      data: { erasedAt: context.now },
    });
    await forgetGivenName(db, petitionId);
    await db.petitionReview.updateMany({ where, data: { text: "" } });
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

/** An imported petition's document may name them too. */
async function forgetGivenName(db: Db, petitionId: string): Promise<void> {
  const of = { id: petitionId };
  const { sourceDocument } = await db.petition.findFirstOrThrow({
    where: of,
    select: { sourceDocument: true },
  });
  const document = PetitionDocument.safeParse(sourceDocument);
  if (!document.success || !document.data.attributes.creator_name) return;
  const given = sourceDocument as { attributes: object };
  const attributes = { ...given.attributes, creator_name: null };
  await db.petition.updateMany({
    where: of,
    data: { sourceDocument: { ...given, attributes } },
  });
}
