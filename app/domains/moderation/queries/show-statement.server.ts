import { mayReadStatement } from "#app/domains/moderation/policy.ts";
import { findDecided } from "#app/domains/moderation/queries/find-decided.server.ts";
import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import type { Context } from "#app/platform/context.ts";

/** What was decided about a text and why, for the person who wrote it and nobody else. */
export async function showStatement(context: Context, caseNumber: number) {
  const decided = await findDecided(context, { number: caseNumber });
  if (!decided || !mayReadStatement(context.actor, decided)) return null;

  const { authorId: _, wrote: _wrote, ...statement } = decided;
  const { settings } = await showSettings(context);
  return { ...statement, contact: settings.contactEmail ?? null };
}

export type ShownStatement = NonNullable<Awaited<ReturnType<typeof showStatement>>>;
