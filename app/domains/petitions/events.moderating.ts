import { z } from "zod";
import { petitionActs } from "#app/domains/petitions/rules.moderating.ts";
import { event } from "#app/platform/outbox/event.ts";

/** Staff decided about a petition and want its creator and sponsors to hear of it; `version` names the decision. */
export const petitionDecided = event(
  "petition.decided",
  z.object({ petitionId: z.uuid(), act: z.enum(petitionActs), version: z.int() }),
);
