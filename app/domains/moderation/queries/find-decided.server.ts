import { isHouseRule } from "#app/domains/moderation/rules.ts";
import { KindSchema, SignalsSchema } from "#app/domains/moderation/schema.ts";
import { wordsOfRevision } from "#app/domains/moderation/queries/words-of-revision.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

/** A decided case with the words it was about, for those who tell of it; callers see who may hear. */
export async function findDecided(context: Context, wanted: { id: string } | { number: number }) {
  return context.read(async (db) => {
    const found = await db.moderationCase.findFirst({ where: wanted, select: told });
    if (!found?.decision) return null;

    const { decision, contribution, contributionId, revision } = found;
    const words = await wordsOfRevision(within(context, db), contributionId, revision);
    return {
      number: found.number,
      outcome: decision.outcome === "hide" ? ("hide" as const) : ("publish" as const),
      rule: isHouseRule(decision.rule) ? decision.rule : null,
      sentence: decision.sentence,
      decidedAt: decision.decidedAt,
      signals: SignalsSchema.parse(found.signals),
      kind: KindSchema.parse(contribution.kind),
      authorId: contribution.authorId,
      url: contribution.url,
      html: words.html,
      wrote: [words.title, words.body].filter(Boolean).join("\n\n"),
      title: words.title,
    };
  });
}

const told = {
  number: true,
  revision: true,
  signals: true,
  contributionId: true,
  decision: {
    select: {
      outcome: true,
      rule: true,
      sentence: true,
      decidedAt: true,
    },
  },
  contribution: {
    select: {
      authorId: true,
      kind: true,
      url: true,
    },
  },
} as const;
