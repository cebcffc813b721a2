import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import type { Row } from "#app/domains/open-data/schema.ts";
import { SignalsSchema } from "#app/domains/moderation/schema.ts";

/** What somebody wrote, what it said before, and what was decided about it. */
export async function heldAsWords(search: Search) {
  return {
    contributions: await contributions(search),
    revisions: await revisions(search),
    decisions: await decisions(search),
    drafts: await drafts(search),
  };
}

async function contributions({ db, context, personId }: Search): Promise<Row[]> {
  const rows = await db.contribution.findMany({
    where: { authorId: personId },
    orderBy: { createdAt: "asc" },
    include: { team: true },
  });
  return rows.map(({ id, kind, title, body, details, ...row }) => ({
    id,
    kind,
    title,
    text: body,
    details,
    address: row.url,
    visibility: row.visibility,
    language: row.locale,
    revision: row.revision,
    team: row.team && (context.locale === "cy" ? row.team.nameCy : row.team.name),
    created: row.createdAt,
    edited: row.editedAt,
  }));
}

async function revisions({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.contributionRevision.findMany({
    where: { OR: [{ contribution: { authorId: personId } }, { editorId: personId }] },
    orderBy: [{ contributionId: "asc" }, { revision: "asc" }],
  });
  return rows.map(({ contributionId, revision, title, body, createdAt }) => ({
    id: contributionId,
    revision,
    title,
    text: body,
    created: createdAt,
  }));
}

async function decisions({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.moderationCase.findMany({
    where: { contribution: { authorId: personId } },
    orderBy: { number: "asc" },
    include: { decision: true, contribution: { select: { url: true } } },
  });
  return rows.map(({ number, state, revision, signals, openedAt, decision, contribution }) => ({
    number,
    state,
    revision,
    address: contribution.url,
    opened: openedAt,
    checks: SignalsSchema.parse(signals)
      .map(({ check, why, found }) => `${check}: ${why} (${found})`)
      .join("; "),
    outcome: decision?.outcome ?? null,
    rule: decision?.rule ?? null,
    sentence: decision?.sentence ?? null,
    decided: decision?.decidedAt ?? null,
  }));
}

async function drafts({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.answerDraft.findMany({
    where: { OR: [{ authorId: personId }, { decidedById: personId }] },
    orderBy: { number: "asc" },
  });
  return rows.map(({ number, state, note, body, authorId, createdAt, decidedAt }) => ({
    number,
    state,
    note,
    decided: decidedAt,
    ...(authorId === personId
      ? {
          text: body,
          created: createdAt,
        }
      : {}),
  }));
}
