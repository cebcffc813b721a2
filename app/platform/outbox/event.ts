import type { z } from "zod";

/** Something that happened and that others may listen to; its payload holds ids only. */
export interface Event<Payload> {
  topic: string;
  payload: z.ZodType<Payload>;
}

/** Declares what a domain announces. */
export function event<Payload>(topic: string, payload: z.ZodType<Payload>): Event<Payload> {
  return { topic, payload };
}
