import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { claimCase } from "#app/domains/moderation/commands/claim-case.server.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

export const giveaway = "Ring my neighbour on 07700 900123, he knows more.";
const place = { url: "/threads/1/comments/1", pageTag: "thread:1" };

/** Somebody comments, as a thread would have them do it. */
export async function say(context: Context, body: string) {
  return context.write(async (db) => {
    const inside = within(context, db);
    const comment = { kind: "comment", format: "plain", body, ...place } as const;
    const { id } = await writeContribution(inside, comment);
    return { id, visibility: await reviewContribution(inside, { contributionId: id }) };
  });
}

/** Somebody comments, the checks hold it back, and it is case 1, 2, 3 … of the council. */
export async function aCase(author: Context, body = giveaway) {
  const { id } = await say(author, body);
  const found = await author.read((db) =>
    db.moderationCase.findFirstOrThrow({ where: { contributionId: id } }),
  );
  return { id: found.id, number: found.number, contributionId: id };
}

/** A case that a moderator has taken on; its version is 2 from then on. */
export async function aClaimedCase(author: Context, moderator: Context, body?: string) {
  const found = await aCase(author, body);
  await claimCase(moderator, { caseNumber: found.number, version: 1 });
  return found;
}

export function visibilityOf(context: Context, id: string): Promise<string | undefined> {
  return context.read(async (db) => {
    const row = await db.contribution.findFirst({ where: { id }, select: { visibility: true } });
    return row?.visibility;
  });
}
