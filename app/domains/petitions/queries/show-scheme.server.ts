import { SchemeSchema, type Scheme } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";

/** The rules for petitions that hold in this council now; what it has not decided is as usual. */
export async function showScheme(context: Context): Promise<Scheme> {
  const own = await context.read((db) => db.petitionScheme.findFirst({ select: { scheme: true } }));
  return SchemeSchema.parse(own?.scheme ?? {});
}
