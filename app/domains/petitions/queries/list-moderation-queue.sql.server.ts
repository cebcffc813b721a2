import { personOf } from "#app/domains/contributions/policy.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { moderationDelay } from "#app/domains/petitions/queries/moderation-delay.server.ts";
import { overdueBefore } from "#app/domains/petitions/queries/overdue-before.server.ts";
import {
  claimsLapseBefore,
  queueParts,
  type QueuePart,
} from "#app/domains/petitions/rules.moderating.ts";
import type { Context } from "#app/platform/context.ts";
import { empty, sql, type Sql } from "#app/platform/db/sql.server.ts";

/** One petition in the moderators' queue. */
export interface QueuedPetition {
  number: number;
  title: string;
  since: Date;
  resubmitBy: Date | null;
  returns: number;
  tags: string[];
  /** Who holds it at the moment. */
  holder: string | null;
  isMine: boolean;
}

interface Asked {
  show?: QueuePart;
  tag?: string;
  after?: number;
}

const pageLength = 20;

/**
 * One page of the petitions that moderators look at, what waits longest first, and how many there are
 * in each part of the queue. When an auditor reads it, that is on record.
 */
export async function listModerationQueue(context: Context, { show, tag, after }: Asked) {
  await noteReading(context, { kind: "council", id: context.council.id });
  const parts = conditions(context, await overdueBefore(context));
  const counts = await countParts(context, parts);
  const part =
    show ?? queueParts.find((one) => counts[one] > 0 && urgent.includes(one)) ?? "recent";
  const rows = await findPart(context, sql`${parts[part]} ${tagged(tag)} ${beyond(after)}`);
  const petitions = rows.slice(0, pageLength);
  return {
    part,
    counts,
    petitions,
    tagsInUse: await tagsInUse(context),
    delay: await moderationDelay(context),
    next: rows.length > pageLength ? petitions.at(-1)!.number : null,
  };
}

const urgent: readonly QueuePart[] = ["overdue", "nearly", "recent"];
const since = sql`coalesce(p.sponsored_at, p.created_at)`;

function conditions(
  { actor, now }: Context,
  { overdue, nearly }: { overdue: Date; nearly: Date },
): Record<QueuePart, Sql> {
  const waits = sql`p.state = 'waiting'`;
  const held = sql`p.claimed_at >= ${claimsLapseBefore(now)}`;
  return {
    overdue: sql`${waits} AND ${since} < ${overdue}`,
    nearly: sql`${waits} AND ${since} >= ${overdue} AND ${since} < ${nearly}`,
    recent: sql`${waits} AND ${since} >= ${nearly}`,
    mine: sql`${waits} AND ${held} AND p.claimed_by_id = ${personOf(actor)}::uuid`,
    untagged: sql`${waits} AND p.tags = '{}'`,
    tagged: sql`${waits} AND p.tags <> '{}'`,
    returned: sql`p.state = 'returned'`,
  };
}

async function countParts(context: Context, parts: Record<QueuePart, Sql>) {
  const [counts] = await context.read(
    (db) => db.$queryRaw<Record<QueuePart, number>[]>`
      SELECT count(*) FILTER (WHERE ${parts.overdue})::int AS overdue,
        count(*) FILTER (WHERE ${parts.nearly})::int AS nearly,
        count(*) FILTER (WHERE ${parts.recent})::int AS recent,
        count(*) FILTER (WHERE ${parts.mine})::int AS mine,
        count(*) FILTER (WHERE ${parts.untagged})::int AS untagged,
        count(*) FILTER (WHERE ${parts.tagged})::int AS tagged,
        count(*) FILTER (WHERE ${parts.returned})::int AS returned
      FROM petitions p WHERE p.state IN ('waiting', 'returned')`,
  );
  return counts!;
}

/** From the index on state and arrival. */
function findPart(context: Context, condition: Sql): Promise<QueuedPetition[]> {
  const lapse = claimsLapseBefore(context.now);
  return context.read(
    (db) => db.$queryRaw<QueuedPetition[]>`
      SELECT p.number, coalesce(c.title, '') AS title, ${since} AS since,
        p.resubmit_by AS "resubmitBy", p.returns, p.tags,
        CASE WHEN p.claimed_at >= ${lapse} THEN holder.name END AS holder,
        coalesce(p.claimed_at >= ${lapse}
          AND p.claimed_by_id = ${personOf(context.actor)}::uuid, false) AS "isMine"
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      LEFT JOIN people holder ON holder.id = p.claimed_by_id
      WHERE ${condition}
      ORDER BY ${since}, p.number LIMIT ${pageLength + 1}`,
  );
}

function tagged(tag: string | undefined): Sql {
  return tag ? sql`AND p.tags @> ARRAY[${tag}]` : empty;
}

function beyond(after: number | undefined): Sql {
  if (!after) return empty;
  return sql`AND (${since}, p.number) > (
    SELECT coalesce(earlier.sponsored_at, earlier.created_at), earlier.number
    FROM petitions earlier WHERE earlier.number = ${after})`;
}

/** The tags that petitions bear, the most frequent first. */
export async function tagsInUse(context: Context): Promise<string[]> {
  const tags = await context.read(
    (db) => db.$queryRaw<{ tag: string }[]>`
      SELECT tag FROM petitions p CROSS JOIN LATERAL unnest(p.tags) AS tag
      GROUP BY tag ORDER BY count(*) DESC, tag LIMIT 50`,
  );
  return tags.map(({ tag }) => tag);
}
