import { postComment } from "#app/domains/discussions/commands/post-comment.server.ts";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import { recordNews } from "#app/domains/notifications/commands/record-news.server.ts";
import { startFollowing } from "#app/domains/notifications/commands/follow.server.ts";
import type { Context } from "#app/platform/context.ts";
import { at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

export interface FollowedThread {
  id: string;
  number: number;
  /** Somebody comments at a moment (ISO 8601), and it becomes news. */
  comment(by: Context, body: string, moment: string): Promise<string>;
}

/** Grace's thread, which Omar has followed since 1 November 2026. */
export async function aFollowedThread(town: Town): Promise<FollowedThread> {
  const since = new Date("2026-11-01T00:00:00Z");
  const started = await startThread(at(town.grace, { now: since }), {
    title: "Is the footbridge safe?",
    body: "The third plank moves when you step on it.",
  });
  if (!started.ok) throw new Error(started.reason);
  const { number } = started.value;
  const [thread] = await reality<{ id: string }>(
    "SELECT id FROM threads WHERE council_id = $1 AND number = $2",
    [town.council.id, number],
  );
  const id = thread!.id;
  const subject = { subjectKind: "thread", subjectId: id } as const;
  await town.omar.write((db) => startFollowing(db, town.omar.actor.personId, subject, since));

  async function comment(by: Context, body: string, moment: string): Promise<string> {
    const now = new Date(moment);
    const posted = await postComment(at(by, { now }), number, { body });
    if (!posted.ok) throw new Error(posted.reason);
    const [row] = await reality<{ id: string }>(
      `SELECT contribution_id AS id FROM comments WHERE thread_id = $1 ORDER BY number DESC LIMIT 1`,
      [id],
    );
    const service = town.as({ kind: "service", job: "tests" }, { now });
    await recordNews(service, { subject, kind: "comment", contributionId: row!.id });
    return row!.id;
  }
  return { id, number, comment };
}

/** The e-mails that a council has laid in its ledger, oldest first. */
export async function mailsOf(town: Town) {
  const rows = await reality<{
    key: string;
    recipient: string;
    subject: string;
    text: string;
    headers: Record<string, string>;
  }>("SELECT * FROM emails WHERE council_id = $1 ORDER BY created_at, id", [town.council.id]);
  return opened(town.anyone, "recipient", rows);
}
