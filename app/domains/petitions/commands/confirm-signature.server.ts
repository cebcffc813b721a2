import { confirmMany } from "#app/domains/petitions/commands/confirm-many.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { inGroups } from "#app/platform/db/in-groups.server.ts";
import { isId } from "#app/platform/is-id.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { isSealed } from "#app/platform/seal.server.ts";

export type WhyNotConfirmed = "link-unknown" | "too-late";

export interface ConfirmationLink {
  id: string;
  token: string;
}

const confirmInGroup = inGroups(confirmMany);

/** The owner of an address confirms a signature; from now on it counts, once however often it is confirmed. */
export async function confirmSignature(
  context: Context,
  { id, token }: ConfirmationLink,
): Promise<Outcome<{ number: number; again: boolean }, WhyNotConfirmed>> {
  if (!isId(id) || !isSealed("signature", id, token)) {
    return refused("link-unknown");
  }
  const { fate, number } = await confirmInGroup(context, id.toLowerCase());
  if (fate === "unknown") return refused("link-unknown");
  if (fate === "late") return refused("too-late");
  return done({ number, again: fate === "again" });
}
