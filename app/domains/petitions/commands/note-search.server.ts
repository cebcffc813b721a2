import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * That staff looked for signatures of a petition, or at one, is on record: by what, and how many they
 * saw, not what they typed. The inner part of the queries that show signers.
 */
export async function noteSearch(
  context: Context,
  petitionId: string,
  seen: { by: string; shown: number; signature?: string },
): Promise<void> {
  await record(context, {
    action: "petitions.search-signatures",
    subjectKind: "petition",
    subjectId: petitionId,
    after: seen,
  });
}
