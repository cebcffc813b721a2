import type { Db } from "#app/platform/db/db.ts";

export interface LockedThread {
  id: string;
  number: number;
  lastComment: number;
  visibility: string;
  authorId: string | null;
}

/** The thread of a number, kept for this transaction alone: one comment after the other gets its number. */
export async function lockThread(db: Db, number: number): Promise<LockedThread | undefined> {
  const [thread] = await db.$queryRaw<LockedThread[]>`
    SELECT t.id, t.number, t.last_comment AS "lastComment", c.visibility, c.author_id AS "authorId"
    FROM threads t
    JOIN contributions c ON c.council_id = t.council_id AND c.id = t.contribution_id
    WHERE t.number = ${number}
    FOR UPDATE OF t`;
  return thread;
}
