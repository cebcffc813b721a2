import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { Db } from "#app/platform/db/db.ts";

/** Stores how many comments of a thread everyone can read; its row must be locked already. */
export async function countComments(db: Db, threadId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE threads SET comment_count = (
      SELECT count(*) FROM comments m
      JOIN contributions c ON c.council_id = m.council_id AND c.id = m.contribution_id
      WHERE m.thread_id = ${threadId}::uuid AND ${visibleTo({ kind: "anyone" })})
    WHERE id = ${threadId}::uuid`;
}
