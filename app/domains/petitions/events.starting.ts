import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** A petition was sent in, or its organiser wants the letter about it again (1 to 4). */
export const petitionStarted = event(
  "petition.started",
  z.object({ petitionId: z.uuid(), letter: z.int().min(0).max(4) }),
);

/** Somebody means to support a petition before it is published, or asks again (1 to 4). */
export const sponsorAsked = event(
  "petition.sponsor-asked",
  z.object({ signatureId: z.uuid(), letter: z.int().min(0).max(4) }),
);

/** A sponsor has confirmed, the so-manieth one; below what the council asks for its organiser hears of it. */
export const sponsorConfirmed = event(
  "petition.sponsor-confirmed",
  z.object({ petitionId: z.uuid(), signatureId: z.uuid(), sponsors: z.int().min(1) }),
);

/** A petition has sponsors enough and its organiser is confirmed: somebody will look at it. */
export const petitionSponsored = event("petition.sponsored", z.object({ petitionId: z.uuid() }));
