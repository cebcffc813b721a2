import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { FeedEntry } from "#app/platform/http/atom-feed.server.ts";

/** So many petitions stand in the feed. */
const newest = 50;

/**
 * The open petitions that everyone may read, the newest first, as a feed tells them
 * (`petitions_council_id_state_opened_at_number_idx`: Index Scan, Limit 50).
 */
export async function listNewest(context: Context): Promise<FeedEntry[]> {
  const rows = await context.glance(
    (db) => db.$queryRaw<{ number: number; title: string; html: string; openedAt: Date }[]>`
      SELECT p.number, c.title, c.html, p.opened_at AS "openedAt"
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE p.state = 'open' AND p.opened_at IS NOT NULL AND ${visibleTo({ kind: "anyone" })}
      ORDER BY p.opened_at DESC, p.number DESC LIMIT ${newest}`,
  );
  return rows.map(({ number, title, html, openedAt }) => ({
    path: `/petitions/${number}`,
    title,
    html,
    publishedAt: openedAt,
    changedAt: openedAt,
  }));
}
