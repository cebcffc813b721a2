import type { Context } from "#app/platform/context.ts";

/** Petitions that went back to their creators and were not sent in again in time, with why they went back. */
export async function listUnsent(context: Context) {
  return context.read((db) =>
    db.petition.findMany({
      where: { state: "returned", resubmitBy: { lte: context.now } },
      select: {
        number: true,
        version: true,
        rejectionCodes: true,
        rejectionDetails: true,
      },
      orderBy: { number: "asc" },
    }),
  );
}
