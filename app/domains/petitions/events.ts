import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** A petition was published and takes signatures. */
export const petitionOpened = event("petition.opened", z.object({ petitionId: z.uuid() }));

/** A petition's time was over. */
export const petitionClosed = event("petition.closed", z.object({ petitionId: z.uuid() }));

/** People asked to sign, for the first time or again, within a second; letters to them are due. */
export const signaturesRequested = event(
  "signatures.requested",
  /** A second since 1970. */
  z.object({ window: z.int() }),
);

/** Signatures of a petition were confirmed within a window of some seconds; they want counting. */
export const signaturesConfirmed = event(
  "signatures.confirmed",
  z.object({ petitionId: z.uuid(), window: z.int() }),
);

/** So many have signed that the council owes the petition something. */
export const thresholdReached = event(
  "petition.threshold-reached",
  z.object({ petitionId: z.uuid(), key: z.string() }),
);

/** Signatures were taken away, and a threshold that nobody had acted on is not reached any more. */
export const thresholdLost = event(
  "petition.threshold-lost",
  z.object({ petitionId: z.uuid(), key: z.string() }),
);
