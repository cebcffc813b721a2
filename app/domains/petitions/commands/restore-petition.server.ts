import { restateContribution } from "#app/domains/contributions/commands/restate-contribution.server.ts";
import {
  decidePetition,
  type Step,
  type WhyNotDecided,
} from "#app/domains/petitions/commands/decide-petition.server.ts";
import { petitionClosed } from "#app/domains/petitions/events.ts";
import { mayUndoDecisions } from "#app/domains/petitions/policy.moderating.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type RestoredState = "open" | "closed" | "withdrawn" | "waiting";

export type WhyNotRestored = WhyNotDecided | "not-administrator";

/**
 * An administrator brings a petition back. One that was taken down keeps its day of opening, and is
 * closed if its time is over meanwhile, or withdrawn if its organiser did that; one that was rejected waits for a moderator once more, with all
 * its words.
 */
export async function restorePetition(
  context: Context,
  { reason, ...step }: Step & { reason: string },
): Promise<Outcome<{ state: RestoredState }, WhyNotRestored>> {
  if (!mayUndoDecisions(context.actor)) return refused("not-administrator");

  return context.write(async (db) => {
    const inside = within(context, db);
    const before = await findFallen(db, step.number);
    if (!before) return refused("petition-unknown");

    const back = before.openedAt ? asBefore(before, context.now) : waitingAgain;
    // Names that are gone stay so; what people leave from now on is forgotten in its own time.
    const toForget = { tracesErasedAt: null, anonymisedAt: null };
    const outcome = await decidePetition(inside, step, {
      act: "restore",
      why: reason,
      visibility: before.openedAt ? "visible" : "held",
      data: { ...back, ...toForget },
    });
    if (!outcome.ok) return outcome;

    const petitionId = outcome.value.id;
    const words = before.openedAt ? undefined : before.submissions[0];
    if (words) {
      const { title, background: body, details } = words;
      const id = before.contributionId;
      await restateContribution(inside, { id, title, body, details: details || null });
    }
    const closesNow = back.state === "closed" && !before.closedAt;
    if (closesNow) await announce(db, petitionClosed, { petitionId });
    return done({ state: back.state });
  });
}

type Fallen = NonNullable<Awaited<ReturnType<typeof findFallen>>>;

type Times = Pick<Fallen, "closesAt" | "closedAt" | "withdrawnAt">;

function asBefore({ closesAt, closedAt, withdrawnAt }: Times, now: Date) {
  if (withdrawnAt) return { state: "withdrawn" as const, hiddenAt: null };
  const isOver = closedAt !== null || (closesAt !== null && closesAt <= now);
  if (!isOver) return { state: "open" as const, hiddenAt: null };
  return { state: "closed" as const, hiddenAt: null, closedAt: closedAt ?? closesAt };
}

const waitingAgain = {
  state: "waiting" as const,
  hiddenAt: null,
  rejectedAt: null,
  rejectionCode: null,
  rejectionCodes: [],
  rejectionDetails: null,
  hiddenParts: [],
};

function findFallen(db: Db, number: number) {
  return db.petition.findFirst({
    where: { number },
    select: {
      contributionId: true,
      openedAt: true,
      closesAt: true,
      closedAt: true,
      withdrawnAt: true,
      submissions: {
        orderBy: { version: "desc" },
        take: 1,
        select: { title: true, background: true, details: true },
      },
    },
  });
}
