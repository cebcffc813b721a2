import {
  decidePetition,
  type Step,
  type WhyNotDecided,
} from "#app/domains/petitions/commands/decide-petition.server.ts";
import { freezeScheme } from "#app/domains/petitions/commands/freeze-scheme.server.ts";
import { petitionOpened, signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { mayDecidePetitions } from "#app/domains/petitions/policy.moderating.ts";
import { pauseAt } from "#app/domains/petitions/queries/find-pause.server.ts";
import { promiseCalendar } from "#app/domains/petitions/queries/promise-calendar.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { promisedBy, toAcknowledge } from "#app/domains/petitions/rules.promises.ts";
import { windowAt } from "#app/domains/petitions/rules.ts";
import { closingMoment } from "#app/domains/petitions/rules.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotPublished =
  WhyNotDecided | "not-moderator" | "petitions-rest" | "creator-unconfirmed";

/**
 * A moderator publishes a petition that waited: its words are for everyone from now on, its scheme is
 * frozen, it takes signatures until its closing day, and those of its creator and sponsors count.
 */
export async function publishPetition(
  context: Context,
  step: Step,
): Promise<Outcome<{ id: string; number: number }, WhyNotPublished>> {
  if (!mayDecidePetitions(context.actor)) return refused("not-moderator");

  return context.write(async (db) => {
    const inside = within(context, db);
    if (await pauseAt(inside)) return refused("petitions-rest");
    const creator = await db.petitionCreator.findFirst({
      where: { petition: { number: step.number } },
      select: { confirmedAt: true },
    });
    if (creator && !creator.confirmedAt) return refused("creator-unconfirmed");

    const openedAt = context.now;
    const scheme = await showScheme(inside);
    const { timeZone } = context.council;
    const closesAt = closingMoment(scheme, openedAt, timeZone);
    const workingDays = scheme.acknowledgeWithinWorkingDays;
    const owed = { from: openedAt, workingDays, doneAt: null };
    const promised = promisedBy(owed, await promiseCalendar(inside));
    const outcome = await decidePetition(inside, step, {
      act: "publish",
      visibility: "visible",
      data: { state: "open", openedAt, closesAt, ...toAcknowledge(promised), ...unrejected },
    });
    if (!outcome.ok) return outcome;

    const petitionId = outcome.value.id;
    await freezeScheme(inside, petitionId);
    await announce(db, petitionOpened, { petitionId });
    const { window } = windowAt(openedAt);
    const once = `${petitionId}:${window}`;
    await announce(db, signaturesConfirmed, { petitionId, window }, { once });
    return done({ id: petitionId, number: step.number });
  });
}

// What an earlier return said is over.
const unrejected = {
  resubmitBy: null,
  rejectionCode: null,
  rejectionCodes: [],
  rejectionDetails: null,
};
