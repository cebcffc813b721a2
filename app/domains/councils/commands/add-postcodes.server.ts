import { z } from "zod";
import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { NewPostcodeSchema, type NewPostcode } from "#app/domains/councils/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** The council says in which area a postcode lies; one may lie in two. The answer counts what is new. */
export async function addPostcodes(
  context: Context,
  postcodes: readonly NewPostcode[],
): Promise<number> {
  assertMaySetUp(context.actor);
  const data = z.array(NewPostcodeSchema).parse(postcodes);

  return context.write(async (db) => {
    const { count } = await db.postcode.createMany({ data, skipDuplicates: true });
    if (count > 0) {
      const about = { subjectKind: "council", subjectId: context.council.id };
      const after = { added: count };
      await record(within(context, db), { action: "councils.add-postcodes", ...about, after });
    }
    return count;
  });
}
