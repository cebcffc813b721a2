import {
  showPetition,
  type ShownPetition,
} from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { PetitionNumber } from "#app/domains/petitions/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** The petition whose number stands in an address, if that is a number and the reader may see it. */
export async function findPetition(
  context: Context,
  number: string | undefined,
): Promise<ShownPetition | null> {
  const asked = PetitionNumber.safeParse(number);
  return asked.success ? showPetition(context, asked.data) : null;
}
