import { postComment } from "#app/domains/discussions/commands/post-comment.server.ts";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import type { Context } from "#app/platform/context.ts";

/** A text that the checks hold back, because anybody could ring this number. */
export const heldText = "Ring me about it on 07700 900123 after six.";

/** Somebody asks something; the number of the thread. */
export async function aThread(
  context: Context,
  text: { title?: string; body?: string } = {},
): Promise<number> {
  const { title = "When will the footbridge be repaired?", body = "It shut in March." } = text;
  const outcome = await startThread(context, { title, body });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.number;
}

/** Somebody says something in a thread; the number of the comment. */
export async function aComment(
  context: Context,
  thread: number,
  body: string,
  parent?: number,
): Promise<number> {
  const outcome = await postComment(context, thread, { body, parent });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.number;
}
