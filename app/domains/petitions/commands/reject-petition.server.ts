import { restateContribution } from "#app/domains/contributions/commands/restate-contribution.server.ts";
import {
  decidePetition,
  type Step,
  type WhyNotDecided,
} from "#app/domains/petitions/commands/decide-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { mayDecidePetitions } from "#app/domains/petitions/policy.moderating.ts";
import {
  reasonsBehind,
  type Grounds,
} from "#app/domains/petitions/queries/reasons-behind.server.ts";
import { isOwedReturn, type HideablePart } from "#app/domains/petitions/rules.moderating.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export interface Rejection extends Step, Grounds {
  /** What of the petition the public does not see. */
  hiddenParts: HideablePart[];
}

export type WhyNotRejected =
  WhyNotDecided | "not-moderator" | "reason-missing" | "reason-unknown" | "return-first";

/**
 * A moderator rejects a petition: the public sees it with the reasons and without the parts left out,
 * or, when one of the reasons hides, not at all. In public only what its organiser has had back once, or
 * cannot get back. With a returned one that never came back, the service
 * does it in their name.
 */
export async function rejectPetition(
  context: Context,
  { codes, sentence, hiddenParts, ...step }: Rejection,
): Promise<Outcome<{ state: "rejected" | "hidden" }, WhyNotRejected>> {
  if (!mayDecidePetitions(context.actor)) return refused("not-moderator");
  if (codes.length === 0) return refused("reason-missing");

  return context.write(async (db) => {
    const inside = within(context, db);
    const byService = context.actor.kind === "service";
    const { inUse, hide } = await reasonsBehind(inside, codes);
    // What was retired since a petition was returned for it holds for that petition.
    if (!inUse && !byService) return refused("reason-unknown");

    if (!hide && !byService && (await owesReturn(db, step.number))) return refused("return-first");

    const state = hide ? "hidden" : "rejected";
    const outcome = await decidePetition(inside, step, {
      act: byService ? "give-up" : "reject",
      why: sentence,
      visibility: hide ? "hidden" : "visible",
      data: {
        state,
        hiddenParts,
        rejectedAt: context.now,
        resubmitBy: null,
        rejectionCode: codes[0],
        rejectionCodes: codes,
        rejectionDetails: sentence || null,
      },
    });
    if (!outcome.ok) return outcome;
    if (!hide && hiddenParts.length > 0) await leaveOut(inside, outcome.value.id, hiddenParts);
    return done({ state });
  });
}

async function owesReturn(db: Db, number: number): Promise<boolean> {
  const petition = await db.petition.findFirst({
    where: { number },
    select: {
      state: true,
      returns: true,
      creator: { select: { email: true, erasedAt: true } },
    },
  });
  return petition !== null && isOwedReturn(petition);
}

/** The public words become those without the parts left out; what was sent in stays among the submissions. */
async function leaveOut(context: Context, petitionId: string, parts: readonly HideablePart[]) {
  const { contribution } = await context.read((db) =>
    db.petition.findFirstOrThrow({
      where: { id: petitionId },
      select: {
        contribution: {
          select: { id: true, title: true, body: true, details: true, locale: true },
        },
      },
    }),
  );
  const { id, title, body, details, locale } = contribution;
  const t = translator(messages, locale === "cy" ? "cy" : "en");
  await restateContribution(context, {
    id,
    title: parts.includes("title") ? t("title-left-out") : (title ?? ""),
    body: parts.includes("background") ? "" : body,
    details: parts.includes("details") ? null : details,
  });
}
