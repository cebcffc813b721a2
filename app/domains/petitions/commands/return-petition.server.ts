import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import {
  decidePetition,
  type Step,
  type WhyNotDecided,
} from "#app/domains/petitions/commands/decide-petition.server.ts";
import { mayDecidePetitions } from "#app/domains/petitions/policy.moderating.ts";
import {
  reasonsBehind,
  type Grounds,
} from "#app/domains/petitions/queries/reasons-behind.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { dueBy } from "#app/domains/petitions/rules.clocks.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotReturned =
  | WhyNotDecided
  | "not-moderator"
  | "reason-missing"
  | "reason-unknown"
  | "returned-before"
  | "creator-missing";

/**
 * A moderator returns a petition to its creator, with the reasons, for the first time: nobody else
 * learns of it, and the creator may send better words within the scheme's working days.
 */
export async function returnPetition(
  context: Context,
  { codes, sentence, ...step }: Step & Grounds,
): Promise<Outcome<{ resubmitBy: Date }, WhyNotReturned>> {
  if (!mayDecidePetitions(context.actor)) return refused("not-moderator");
  if (codes.length === 0) return refused("reason-missing");

  return context.write(async (db) => {
    const inside = within(context, db);
    if (!(await reasonsBehind(inside, codes)).inUse) return refused("reason-unknown");
    const before = await db.petition.findFirst({
      where: { number: step.number },
      select: { returns: true, creator: { select: { erasedAt: true } } },
    });
    if (before && before.returns > 0) return refused("returned-before");
    if (before && (!before.creator || before.creator.erasedAt)) return refused("creator-missing");

    const { resubmitWithinWorkingDays } = await showScheme(inside);
    const holidays = await listHolidays(inside);
    const { timeZone } = context.council;
    const resubmitBy = dueBy(context.now, resubmitWithinWorkingDays, holidays, timeZone);
    const outcome = await decidePetition(inside, step, {
      act: "return",
      why: sentence,
      visibility: "held",
      data: {
        state: "returned",
        returns: 1,
        resubmitBy,
        rejectionCode: codes[0],
        rejectionCodes: codes,
        rejectionDetails: sentence || null,
      },
    });
    return outcome.ok ? done({ resubmitBy }) : outcome;
  });
}
