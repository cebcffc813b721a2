import {
  settlePaper,
  type WhyNotSettled,
} from "#app/domains/petitions/commands/settle-paper.server.ts";
import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import type { CorrectionCheckForm } from "#app/domains/petitions/schema.paper.ts";
import type { Context } from "#app/platform/context.ts";
import { refused, type Outcome } from "#app/platform/outcome.ts";

/** A second officer says whether a correction of what was counted on paper is right. */
export async function checkCorrection(
  context: Context,
  batch: number,
  { verdict, note }: CorrectionCheckForm,
): Promise<Outcome<{ state: "counted" | "refused" }, WhyNotSettled>> {
  if (!mayHandlePaper(context.actor)) return refused("not-officer");
  return settlePaper(context, batch, {
    agrees: ({ correctsId }) => correctsId !== null && verdict === "right",
    note,
  });
}
