import type { CheckedText } from "#app/domains/moderation/checks/check.ts";
import { links } from "#app/domains/moderation/checks/links.ts";
import { personalData } from "#app/domains/moderation/checks/personal-data.ts";
import { repeatedText } from "#app/domains/moderation/checks/repeated-text.server.ts";
import type { Signal } from "#app/domains/moderation/schema.ts";
import type { Context } from "#app/platform/context.ts";

type AnyCheck = (context: Context, text: CheckedText) => Signal[] | Promise<Signal[]>;

/** Every check, in the order in which a moderator reads what they found. */
export const checks: readonly AnyCheck[] = [
  (_context, text) => personalData(text),
  (_context, text) => links(text),
  repeatedText,
];

/** Runs all checks, whatever the others found: a moderator sees every reason, not the first. */
export async function signalsOf(context: Context, text: CheckedText): Promise<Signal[]> {
  const signals: Signal[] = [];
  for (const check of checks) signals.push(...(await check(context, text)));
  return signals;
}
