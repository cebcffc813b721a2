import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/**
 * It is time to forget who signed a petition (`names`), or from which address of the internet and who
 * never confirmed (`traces`); beyond the signature `after`, in the order of ids.
 */
export const signersToForget = event(
  "petition.signers-to-forget",
  z.object({
    petitionId: z.uuid(),
    what: z.enum(["traces", "names"]),
    after: z.uuid().optional(),
  }),
);
