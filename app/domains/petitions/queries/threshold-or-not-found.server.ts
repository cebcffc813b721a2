import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { SchemeThreshold } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";

/** The threshold of this key in the council's scheme; a page about any other is not there. */
export async function thresholdOrNotFound(
  context: Context,
  key: string | undefined,
): Promise<SchemeThreshold> {
  const { thresholds } = await showScheme(context);
  const threshold = thresholds.find((one) => one.key === key);
  if (!threshold) throw new Response(null, { status: 404 });
  return threshold;
}
