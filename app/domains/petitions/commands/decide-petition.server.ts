import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { personOf } from "#app/domains/contributions/policy.ts";
import type { Visibility } from "#app/domains/contributions/schema.ts";
import { petitionDecided } from "#app/domains/petitions/events.moderating.ts";
import { isOwn } from "#app/domains/petitions/queries/is-own.server.ts";
import {
  decidableIn,
  isHeldByOther,
  type PetitionAct,
} from "#app/domains/petitions/rules.moderating.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** Which petition, in which state its reader saw it, and whether letters go out about it. */
export interface Step {
  number: number;
  version: number;
  mail: boolean;
}

/** What is decided, and what becomes of the petition by it. */
export interface Decided {
  act: PetitionAct;
  why?: string;
  /** The petition's columns; `state` always. */
  data: { state: string } & Record<string, unknown>;
  visibility: Visibility;
}

export type WhyNotDecided =
  "petition-unknown" | "own-petition" | "petition-held" | "petition-changed";

/**
 * A decision about a petition takes effect, in the very state in which its moderator saw it: on the
 * petition, on who may read it, on record, and by letter if that is wanted. The inner part of the
 * commands that decide, which say who may.
 */
export async function decidePetition(
  context: Context,
  { number, version, mail }: Step,
  { act, why, data, visibility }: Decided,
): Promise<Outcome<{ id: string; number: number; version: number }, WhyNotDecided>> {
  return context.write(async (db) => {
    const found = await findDecidable(db, number);
    if (!found) return refused("petition-unknown");
    const actor = personOf(context.actor);
    if (await isOwn(within(context, db), found.id)) return refused("own-petition");
    if (isHeldByOther(found, actor, context.now)) return refused("petition-held");

    // The row decides, not what was read above: of two at once one changes nothing.
    const { count } = await db.petition.updateMany({
      where: { id: found.id, version, state: { in: [...decidableIn[act]] } },
      data: { ...data, version: { increment: 1 }, claimedById: null, claimedAt: null },
    });
    if (count === 0) return refused("petition-changed");

    const inside = within(context, db);
    await changeVisibility(inside, found.contributionId, visibility);
    await record(inside, {
      action: `petitions.${act}`,
      subjectKind: "petition",
      subjectId: found.id,
      why,
      before: { state: found.state },
      after: { ...data, mail },
    });
    const decided = { petitionId: found.id, act, version: version + 1 };
    if (mail) await announce(db, petitionDecided, decided, { once: `${found.id}:${version + 1}` });
    await bump(db, "petitions", `petition:${found.id}`);
    return done({ id: found.id, number, version: version + 1 });
  });
}

function findDecidable(db: Db, number: number) {
  return db.petition.findFirst({
    where: { number },
    select: {
      id: true,
      state: true,
      contributionId: true,
      claimedById: true,
      claimedAt: true,
    },
  });
}
