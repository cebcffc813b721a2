import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
import { mayReadThread } from "#app/domains/discussions/policy.ts";
import { threadTag, threadUrl } from "#app/domains/discussions/rules.ts";
import { publicNameOf } from "#app/domains/identity/queries/public-name.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";

interface ThreadRow {
  id: string;
  number: number;
  contributionId: string;
  title: string;
  body: string;
  html: string;
  locale: string;
  visibility: string;
  revision: number;
  authorId: string | null;
  authorName: string;
  authorKind: string | null;
  commentCount: number;
  answeredAt: Date | null;
  createdAt: Date;
}

export interface FoundThread extends ThreadRow {
  url: string;
  pageTag: string;
}

/** A thread with its question, by its public number or its id; nothing for those who may not read it. */
export async function findThread(
  context: Context,
  wanted: { number: number } | { id: string },
): Promise<FoundThread | null> {
  const thread = await glanceAtThread(context, wanted);
  if (thread) await noteHiddenReading(context, { kind: "thread", id: thread.id }, [thread]);
  return thread;
}

/** The same for a query that shows more than the question, and notes what an auditor reads itself. */
export async function glanceAtThread(
  context: Context,
  wanted: { number: number } | { id: string },
): Promise<FoundThread | null> {
  const [thread] = await context.glance(
    (db) => db.$queryRaw<ThreadRow[]>`
      SELECT t.id, t.number, t.contribution_id AS "contributionId", c.title, c.body, c.html, c.locale,
             c.visibility, c.revision, c.author_id AS "authorId",
             ${publicNameOf(context.locale)} AS "authorName", p.kind AS "authorKind", t.comment_count AS "commentCount",
             t.answered_at AS "answeredAt", t.created_at AS "createdAt"
      FROM threads t
      JOIN contributions c ON c.council_id = t.council_id AND c.id = t.contribution_id
      LEFT JOIN people p ON p.council_id = c.council_id AND p.id = c.author_id
      WHERE ${isWanted(wanted)}`,
  );
  if (!thread || !mayReadThread(context.actor, thread)) return null;
  return { ...thread, url: threadUrl(thread.number), pageTag: threadTag(thread.id) };
}

function isWanted(wanted: { number: number } | { id: string }): Sql {
  return "number" in wanted ? sql`t.number = ${wanted.number}` : sql`t.id = ${wanted.id}::uuid`;
}
