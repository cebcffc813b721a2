import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import type { Row } from "#app/domains/open-data/schema.ts";

/** What somebody did for the council, and what is on record of what they did and of what was done to them. */
export async function heldAsActs(search: Search) {
  return {
    given: await given(search),
    cases: await cases(search),
    answers: await answers(search),
    records: await records(search),
  };
}

async function given({ db, personId }: Search): Promise<Row[]> {
  const grants = await db.roleGrant.findMany({ where: { grantedById: personId } });
  return grants.map(({ role, reason, grantedAt, expiresAt }) => ({
    role,
    reason,
    created: grantedAt,
    until: expiresAt,
  }));
}

async function cases({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.moderationCase.findMany({
    where: { OR: [{ claimedById: personId }, { decision: { decidedById: personId } }] },
    orderBy: { number: "asc" },
    include: { decision: true },
  });
  return rows.map(({ number, state, claimedById, claimedAt, decision }) => {
    const isDecider = decision?.decidedById === personId;
    return {
      number,
      state,
      opened: claimedById === personId ? claimedAt : null,
      ...(isDecider
        ? {
            outcome: decision.outcome,
            rule: decision.rule,
            sentence: decision.sentence,
          }
        : {}),
      decided: isDecider ? decision.decidedAt : null,
    };
  });
}

async function answers({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.answer.findMany({
    where: { publishedById: personId },
    orderBy: { publishedAt: "asc" },
    include: { contribution: { select: { url: true } } },
  });
  return rows.map(({ id, publishedAt, contribution }) => ({
    id,
    address: contribution.url,
    created: publishedAt,
  }));
}

async function records({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.auditEntry.findMany({
    where: { OR: [{ actorId: personId }, { subjectKind: "person", subjectId: personId }] },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ seq, at, action, subjectKind, subjectId, why, before, after }) => {
    const isAboutThem = subjectKind === "person" && subjectId === personId;
    return {
      number: seq,
      created: at,
      action,
      about: isAboutThem ? "me" : subjectKind,
      ...(isAboutThem || subjectKind !== "person" ? { reason: why } : {}),
      ...(isAboutThem
        ? {
            before: told(before),
            after: told(after),
          }
        : {}),
    };
  });
}

function told(change: unknown): string | null {
  return change === null || change === undefined ? null : JSON.stringify(change);
}
