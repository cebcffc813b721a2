import { forEveryone } from "#app/domains/contributions/policy.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * An auditor reads texts on a public page of which one at least is not for everyone, which is put on
 * record. The inner part of every query that shows such texts.
 */
export async function noteHiddenReading(
  context: Context,
  subject: { kind: string; id: string },
  texts: readonly { visibility: string }[],
): Promise<void> {
  if (texts.every(({ visibility }) => visibility === forEveryone.visibility)) return;
  await noteReading(context, subject);
}
