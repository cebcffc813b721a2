import { personOf } from "#app/domains/contributions/policy.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { claimsLapseBefore, type CaseFilter } from "#app/domains/moderation/rules.ts";
import { KindSchema, SignalsSchema } from "#app/domains/moderation/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";

const pageLength = 20;

/**
 * One page of the queue: what waits longest comes first, what was decided last comes first. When an
 * auditor reads it, that is on record.
 */
export async function listCases(
  context: Context,
  { show, after }: { show: CaseFilter; after?: number },
) {
  await noteReading(context, { kind: "council", id: context.council.id });
  const filters = whereOf(context);
  const order = show === "decided" ? newestDecision : oldest;

  return context.read(async (db) => {
    const rows = await db.moderationCase.findMany({
      where: filters[show],
      orderBy: [...order],
      ...(after ? { ...placeOf(context, after), skip: 1 } : {}),
      take: pageLength + 1,
      select: listed,
    });
    const counts = {
      unclaimed: await db.moderationCase.count({ where: filters.unclaimed }),
      mine: await db.moderationCase.count({ where: filters.mine }),
      open: await db.moderationCase.count({ where: filters.open }),
      decided: await db.moderationCase.count({ where: filters.decided }),
    };
    const shown = rows.slice(0, pageLength);
    const names = await namesOf(
      db,
      shown.map(({ claimedById }) => claimedById),
    );
    const cases = shown.map(({ contribution, decision, claimedById, claimedAt, ...row }) => ({
      ...row,
      isMine: !decision && claimedById !== null && claimedById === personOf(context.actor),
      claimedBy: isFresh(context, claimedAt) ? (names.get(claimedById) ?? null) : null,
      signals: SignalsSchema.parse(row.signals),
      kind: KindSchema.parse(contribution.kind),
      title: contribution.title,
      opening: openingOf(contribution.body),
      author: contribution.author?.name ?? null,
      outcome: decision && (decision.outcome === "hide" ? ("hide" as const) : ("publish" as const)),
    }));
    return { cases, counts, next: rows.length > pageLength ? cases.at(-1)!.number : null };
  });
}

const oldest = [{ openedAt: "asc" }, { number: "asc" }] as const;
const newestDecision = [{ decidedAt: "desc" }, { number: "desc" }] as const;

function placeOf({ council }: Context, number: number) {
  return { cursor: { councilId_number: { councilId: council.id, number } } };
}

function whereOf({ actor, now }: Context) {
  const lapse = claimsLapseBefore(now);
  const unclaimed = { OR: [{ claimedById: null }, { claimedAt: { lt: lapse } }] };
  // Without a person behind the actor nothing is anybody's own.
  const mine = { claimedById: personOf(actor) ?? nobody, claimedAt: { gte: lapse } };
  return {
    unclaimed: { state: "open", ...unclaimed },
    mine: { state: "open", ...mine },
    open: { state: "open" },
    decided: { state: "decided" },
  };
}

const nobody = "00000000-0000-0000-0000-000000000000";

async function namesOf(db: Db, ids: readonly (string | null)[]) {
  const people = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return new Map<string | null, string>(people.map(({ id, name }) => [id, name]));
}

function isFresh({ now }: Context, claimedAt: Date | null): boolean {
  return claimedAt !== null && claimedAt >= claimsLapseBefore(now);
}

function openingOf(body: string): string {
  return body.length > 160 ? `${body.slice(0, 160).trimEnd()}…` : body;
}

const listed = {
  number: true,
  openedAt: true,
  decidedAt: true,
  signals: true,
  claimedById: true,
  claimedAt: true,
  contribution: {
    select: {
      kind: true,
      title: true,
      body: true,
      author: { select: { name: true } },
    },
  },
  decision: { select: { outcome: true } },
} as const;
