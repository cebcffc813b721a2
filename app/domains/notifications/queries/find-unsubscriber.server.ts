import { z } from "zod";
import { isSealed, seal } from "#app/platform/seal.server.ts";

/** The token that stops the digests of one person; only the service can make it. */
export function unsubscribeToken(personId: string): string {
  return `${personId}.${seal("unsubscribe", personId)}`;
}

/** Whose digests a token stops; null where it is not one of ours. */
export function personOfToken(token: string): string | null {
  const [personId = "", mark = ""] = token.split(".");
  const genuine = z.uuid().safeParse(personId).success && isSealed("unsubscribe", personId, mark);
  return genuine ? personId : null;
}
