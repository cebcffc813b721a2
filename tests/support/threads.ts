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

/** Many comments on the question at once, without the pages, checks and news of real ones. */
export async function manyComments(context: Context, thread: number, count: number): Promise<void> {
  await context.write(
    (db) => db.$executeRaw`
    WITH told AS (
      INSERT INTO contributions (id, kind, body, html)
      SELECT gen_random_uuid(), 'comment', 'Comment ' || i, '<p>Comment ' || i || '.</p>'
      FROM generate_series(1, ${count}) AS i
      RETURNING id
    ), place AS (
      UPDATE threads SET last_comment = last_comment + ${count}, comment_count = comment_count + ${count}
      WHERE number = ${thread}
      RETURNING id, last_comment - ${count} AS before
    )
    INSERT INTO comments (id, thread_id, number, path, contribution_id)
    SELECT gen_random_uuid(), place.id, number, lpad(number::text, 7, '0'), numbered.id
    FROM place, LATERAL (
      SELECT told.id, place.before + (row_number() OVER ())::int AS number FROM told
    ) AS numbered`,
  );
}
