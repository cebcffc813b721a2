import { personOf } from "#app/domains/contributions/policy.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { whyNotDecide } from "#app/domains/moderation/policy.ts";
import { isHouseRule, claimsLapseBefore } from "#app/domains/moderation/rules.ts";
import { KindSchema, SignalsSchema } from "#app/domains/moderation/schema.ts";
import { wordsOfRevision } from "#app/domains/moderation/queries/words-of-revision.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";

/**
 * One case as the moderator reads it: the words, what the checks say, and what is known of the
 * author. When an auditor reads it, that is on record.
 */
export async function showCase(context: Context, caseNumber: number) {
  return context.write(async (db) => {
    const found = await db.moderationCase.findFirst({
      where: { number: caseNumber },
      select: shown,
    });
    if (!found) return null;
    await noteReading(within(context, db), { kind: "case", id: found.id });

    const { contribution, contributionId, signals, decision, ...facts } = found;
    const isOpen = facts.state === "open";
    // An open case is always about the words as they are now, a decided one about those decided on.
    const revision = isOpen ? contribution.revision : facts.revision;
    const claimer = facts.claimedById
      ? await findPerson(within(context, db), facts.claimedById)
      : null;
    const isFresh = (facts.claimedAt ?? new Date(0)) >= claimsLapseBefore(context.now);

    return {
      number: facts.number,
      state: facts.state,
      version: facts.version,
      revision,
      openedAt: facts.openedAt,
      decidedAt: facts.decidedAt,
      signals: SignalsSchema.parse(signals),
      isMine: facts.claimedById !== null && facts.claimedById === personOf(context.actor),
      claimedBy: isOpen && isFresh ? (claimer?.name ?? null) : null,
      whyNot: whyNotDecide(context.actor, contribution),
      changedSince: isOpen && contribution.revision !== facts.revision,
      place: {
        url: contribution.url,
        kind: KindSchema.parse(contribution.kind),
        visibility: contribution.visibility,
      },
      written: contribution.editedAt ?? contribution.createdAt,
      words: await wordsOf(within(context, db), contributionId, revision),
      author: contribution.author?.name ?? null,
      history: await historyOf(db, contribution.authorId, contributionId),
      decision: decision && {
        outcome: decision.outcome === "hide" ? ("hide" as const) : ("publish" as const),
        rule: isHouseRule(decision.rule) ? decision.rule : null,
        sentence: decision.sentence,
      },
    };
  });
}

async function wordsOf(context: Context, contributionId: string, revision: number) {
  const { title, html } = await wordsOfRevision(context, contributionId, revision);
  return { title, html };
}

export type ShownCase = NonNullable<Awaited<ReturnType<typeof showCase>>>;

/** What became of everything else the same person wrote. */
async function historyOf(db: Db, authorId: string | null, except: string) {
  if (!authorId) return null;
  const groups = await db.contribution.groupBy({
    by: ["visibility"],
    where: { authorId, id: { not: except } },
    _count: true,
  });
  const count = (visibility: string) =>
    groups.find((group) => group.visibility === visibility)?._count ?? 0;
  return { visible: count("visible"), held: count("held"), hidden: count("hidden") };
}

const shown = {
  id: true,
  number: true,
  state: true,
  version: true,
  revision: true,
  signals: true,
  openedAt: true,
  decidedAt: true,
  claimedById: true,
  claimedAt: true,
  contributionId: true,
  contribution: {
    select: {
      authorId: true,
      kind: true,
      url: true,
      visibility: true,
      revision: true,
      createdAt: true,
      editedAt: true,
      author: { select: { name: true } },
    },
  },
  decision: {
    select: {
      outcome: true,
      rule: true,
      sentence: true,
    },
  },
} as const;
