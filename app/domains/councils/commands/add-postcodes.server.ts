import { z } from "zod";
import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewPostcodeSchema, type NewPostcode } from "#app/domains/councils/schema.ts";
import type { Context } from "#app/platform/context.ts";

/** The council says in which area a postcode lies; one may lie in two. The answer counts what is new. */
export async function addPostcodes(
  context: Context,
  postcodes: readonly NewPostcode[],
): Promise<number> {
  assertMaySetUp(context.actor);
  const data = z.array(NewPostcodeSchema).parse(postcodes);

  const { count } = await context.write((db) =>
    db.postcode.createMany({ data, skipDuplicates: true }),
  );
  return count;
}
