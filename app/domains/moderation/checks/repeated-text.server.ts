import { listSameText } from "#app/domains/contributions/queries/list-same-text.server.ts";
import type { CheckedText } from "#app/domains/moderation/checks/check.ts";
import type { Signal } from "#app/domains/moderation/schema.ts";
import type { Context } from "#app/platform/context.ts";

const days = 7;
const long = 40;
const shortCopies = 3;

/** The same words again within a week, from the same person or from others. */
export async function repeatedText(context: Context, text: CheckedText): Promise<Signal[]> {
  const since = new Date(context.now.getTime() - days * 86_400_000);
  const earlier = await listSameText(context, { contributionId: text.id, since });
  const own = earlier.filter(({ authorId }) => authorId !== null && authorId === text.authorId);
  const others = earlier.length - own.length;

  // Many people may say "I agree"; it takes a longer text to be the same by design.
  const isLong = text.body.trim().length >= long;
  const signals: Signal[] = [];
  if (own.length >= (isLong ? 1 : shortCopies)) signals.push(signal("said-before", own.length));
  if (isLong && others > 0) signals.push(signal("said-by-others", others));
  return signals;
}

function signal(why: Signal["why"], times: number): Signal {
  return { check: "repeated-text", why, found: String(times) };
}
