import {
  settlePaper,
  type WhyNotSettled,
} from "#app/domains/petitions/commands/settle-paper.server.ts";
import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import { isAgreed } from "#app/domains/petitions/rules.paper.ts";
import type { PaperCheckForm } from "#app/domains/petitions/schema.paper.ts";
import type { Context } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * A second officer counts the sheets of a batch without knowing what the first one counted; only
 * where both say the same does it count.
 */
export async function checkPaper(
  context: Context,
  batch: number,
  { note, ...counted }: PaperCheckForm,
): Promise<Outcome<{ state: "counted" | "refused" }, WhyNotSettled>> {
  if (!mayHandlePaper(context.actor)) return refused("not-officer");
  const found = translator(messages, context.locale)("batch-found", counted);
  return settlePaper(context, batch, {
    agrees: (keyed) => keyed.correctsId === null && isAgreed(keyed, counted),
    note: note ? `${found} ${note}` : found,
  });
}
