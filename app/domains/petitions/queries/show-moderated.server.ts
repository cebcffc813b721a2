import { personOf } from "#app/domains/contributions/policy.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { mayReadCreatorAddress } from "#app/domains/petitions/policy.moderating.ts";
import { isOwn } from "#app/domains/petitions/queries/is-own.server.ts";
import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { claimsLapseBefore, isOwedReturn } from "#app/domains/petitions/rules.moderating.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * A petition as staff look at it, whatever its state: its words, how they changed, who is behind it,
 * what staff noted and did. When an auditor reads it, that is on record.
 */
export async function showModerated(context: Context, number: number) {
  const vault = await vaultOf(context);
  return context.write(async (db) => {
    const found = await db.petition.findFirst({ where: { number }, include: parts });
    if (!found) return null;
    const inside = within(context, db);
    await noteReading(inside, { kind: "petition", id: found.id });

    const { id, creator, contribution, area, submissions, notes } = found;
    const history = await db.auditEntry.findMany({
      where: { subjectKind: "petition", subjectId: id, action: { startsWith: "petitions." } },
      select: { at: true, action: true, actorKind: true, actorId: true, why: true },
      orderBy: { seq: "desc" },
      take: 50,
    });
    const names = await namesOf(db, [
      found.claimedById,
      ...notes.map(({ authorId }) => authorId),
      ...history.map(({ actorId }) => actorId),
    ]);
    const isHeld = (found.claimedAt ?? new Date(0)) >= claimsLapseBefore(context.now);
    const mayReach = mayReadCreatorAddress(context.actor);
    return {
      ...factsOf(found),
      ward: area && (context.locale === "cy" ? area.nameCy : area.name),
      text: contribution,
      returnFirst: isOwedReturn(found),
      creator: creator && {
        name: creator.name,
        confirmed: creator.confirmedAt !== null,
        erased: creator.erasedAt !== null,
        email: mayReach && creator.email ? vault.open(creator.email) : null,
        postcode: mayReach ? creator.postcode : null,
      },
      submissions,
      sponsors: await countSponsors(db, id),
      reasons: await reasonsIn(inside, found.rejectionCodes),
      holder: isHeld ? (names.get(found.claimedById) ?? null) : null,
      isMine: isHeld && found.claimedById === personOf(context.actor),
      isOwn: await isOwn(inside, id),
      notes: notes.map(({ authorId, ...note }) => ({ ...note, author: names.get(authorId) ?? "" })),
      history: history.map(({ actorId, ...entry }) => ({
        ...entry,
        actor: names.get(actorId) ?? null,
      })),
    };
  });
}

export type ShownModerated = NonNullable<Awaited<ReturnType<typeof showModerated>>>;

const parts = {
  contribution: { select: { id: true, title: true, html: true, locale: true, visibility: true } },
  area: { select: { name: true, nameCy: true } },
  creator: true,
  submissions: { orderBy: { version: "asc" } },
  notes: {
    select: { text: true, authorId: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  },
} as const;

interface Facts {
  id: string;
  number: number;
  state: string;
  version: number;
  returns: number;
  tags: string[];
  topics: string[];
  sponsoredAt: Date | null;
  openedAt: Date | null;
  closesAt: Date | null;
  resubmitBy: Date | null;
  claimedAt: Date | null;
  rejectionDetails: string | null;
}

function factsOf(found: Facts): Facts {
  const { id, number, state, version, returns, tags, topics } = found;
  const { sponsoredAt, openedAt, closesAt, resubmitBy, claimedAt, rejectionDetails } = found;
  const times = { sponsoredAt, openedAt, closesAt, resubmitBy, claimedAt };
  return { id, number, state, version, returns, tags, topics, ...times, rejectionDetails };
}

async function countSponsors(db: Db, petitionId: string) {
  const groups = await db.signature.groupBy({
    by: ["state"],
    where: { petitionId, kind: "sponsor" },
    _count: true,
  });
  const count = (state: string) => groups.find((group) => group.state === state)?._count ?? 0;
  return { confirmed: count("confirmed"), pending: count("pending") };
}

async function reasonsIn(context: Context, codes: readonly string[]): Promise<string[]> {
  const reasons = (await listReasons(context)).filter(({ code }) => codes.includes(code));
  return reasons.map(({ title, titleCy }) => (context.locale === "cy" ? titleCy : title));
}

async function namesOf(db: Db, ids: readonly (string | null)[]) {
  const people = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  return new Map<string | null, string>(people.map(({ id, name }) => [id, name]));
}
