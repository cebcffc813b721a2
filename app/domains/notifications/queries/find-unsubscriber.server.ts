import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import type { Context } from "#app/platform/context.ts";
import { isId } from "#app/platform/is-id.ts";
import { isSealed, seal } from "#app/platform/seal.server.ts";

/** The token that stops the digests of one person; only the service can make it. */
export function unsubscribeToken(personId: string): string {
  return `${personId}.${seal("unsubscribe", personId)}`;
}

/** Whose digests a token stops; null where it is not one of ours, or of another council's people. */
export async function findUnsubscriber(context: Context, token: string): Promise<string | null> {
  const [personId = "", mark = ""] = token.split(".");
  const genuine = isId(personId) && isSealed("unsubscribe", personId, mark);
  return genuine && (await findPerson(context, personId)) ? personId : null;
}
