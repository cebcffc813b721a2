import {
  showPetition,
  type ShownPetition,
} from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

/** The petition whose number stands in an address, if that is a number and the reader may see it. */
export async function findPetition(
  context: Context,
  number: string | undefined,
): Promise<ShownPetition | null> {
  const asked = publicNumber(number);
  return asked === null ? null : showPetition(context, asked);
}
