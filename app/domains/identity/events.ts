import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

/** Somebody is called something else in public than before. */
export const personRenamed = event("identity.person-renamed", z.object({ personId: z.uuid() }));

/** Somebody deleted their account. */
export const personLeft = event("identity.person-left", z.object({ personId: z.uuid() }));
