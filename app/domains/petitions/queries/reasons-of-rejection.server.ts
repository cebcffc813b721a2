import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * What this council says of the reasons for which a petition was rejected in public, in the reader's
 * language; codes that are not among its reasons, such as those of an earlier site, say nothing here.
 */
export async function reasonsOfRejection(context: Context, petitionId: string): Promise<string[]> {
  const petition = await context.read((db) =>
    db.petition.findFirst({
      where: { id: petitionId, state: "rejected" },
      select: { rejectionCodes: true, rejectionCode: true },
    }),
  );
  if (!petition) return [];
  const { rejectionCodes, rejectionCode } = petition;
  const codes = rejectionCodes.length > 0 ? rejectionCodes : [rejectionCode];
  const reasons = new Map((await listReasons(context)).map((reason) => [reason.code, reason]));
  return codes.flatMap((code) => {
    const reason = reasons.get(code ?? "");
    if (!reason) return [];
    return [context.locale === "cy" ? reason.sentenceCy : reason.sentence];
  });
}
