import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { freezeScheme } from "#app/domains/petitions/commands/freeze-scheme.server.ts";
import { petitionOpened } from "#app/domains/petitions/events.ts";
import { mayOpen } from "#app/domains/petitions/policy.ts";
import { promiseCalendar } from "#app/domains/petitions/queries/promise-calendar.server.ts";
import { promisedBy, toAcknowledge } from "#app/domains/petitions/rules.promises.ts";
import { NewPetitionSchema, type NewPetition } from "#app/domains/petitions/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export type WhyNotOpened = "not-allowed" | "deadline-past";

/** The council publishes a petition, which takes signatures from now until its deadline. */
export async function openPetition(
  context: Context,
  petition: NewPetition,
): Promise<Outcome<{ id: string; number: number }, WhyNotOpened>> {
  const { title, background, details, closesAt, locale } = NewPetitionSchema.parse(petition);
  if (!mayOpen(context.actor)) return refused("not-allowed");
  if (closesAt <= context.now) return refused("deadline-past");

  return context.write(async (db) => {
    const id = newId();
    const number = await nextNumber(db, "petition");
    const contribution = await writeContribution(within({ ...context, locale }, db), {
      kind: "petition",
      format: "plain",
      title,
      body: background,
      details,
      url: `/petitions/${number}`,
      pageTag: `petition:${id}`,
    });
    await db.petition.create({
      data: {
        id,
        number,
        contributionId: contribution.id,
        state: "open",
        closesAt,
        openedAt: context.now,
        createdAt: context.now,
      },
      select: { id: true },
    });
    const { acknowledgeWithinWorkingDays } = await freezeScheme(within(context, db), id);
    const owed = { from: context.now, workingDays: acknowledgeWithinWorkingDays, doneAt: null };
    const promised = promisedBy(owed, await promiseCalendar(within(context, db)));
    await db.petition.updateMany({ where: { id }, data: toAcknowledge(promised) });
    await record(within(context, db), {
      action: "petitions.open",
      subjectKind: "petition",
      subjectId: id,
      after: {
        number,
        title,
        closesAt,
      },
    });
    await announce(db, petitionOpened, { petitionId: id });
    await bump(db, "petitions");
    return done({ id, number });
  });
}
