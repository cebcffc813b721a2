import { z } from "zod";

const Id = z.uuid();

/** Whether a text, such as a part of an address, is written as the ids are (UUID, RFC 9562). */
export function isId(text: string | undefined): text is string {
  return Id.safeParse(text).success;
}
