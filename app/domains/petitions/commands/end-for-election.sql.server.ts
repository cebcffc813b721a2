import { closureDue } from "#app/domains/petitions/events.election.ts";
import { mayChangeScheme } from "#app/domains/petitions/policy.scheme.ts";
import type { ElectionForm } from "#app/domains/petitions/schema.election.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export type WhyNotEnded = "not-administrator" | "election-day-past" | "election-known";

/**
 * All open petitions end on a day because of an election, those that would have ended later too; then
 * everybody who signed one of them and wants to hear gets one letter. The answer is how many ended
 * earlier than they would have.
 */
export async function endForElection(
  context: Context,
  { day, message, messageCy }: ElectionForm,
): Promise<Outcome<{ id: string; petitions: number }, WhyNotEnded>> {
  if (!mayChangeScheme(context.actor)) return refused("not-administrator");
  const { timeZone } = context.council;
  if (day < dayIn(timeZone, context.now)) return refused("election-day-past");
  const closesAt = endOfDay(timeZone, day);

  return context.write(async (db) => {
    // Of two who set a day at the same moment the second sees what the first has set.
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('election ' || current_council(), 0))::text`;
    const known = await db.petitionClosure.count({ where: { closesAt: { gt: context.now } } });
    if (known > 0) return refused("election-known");
    const id = newId();
    const createdById = "personId" in context.actor ? context.actor.personId : null;
    const words = { message, messageCy, createdById, createdAt: context.now };
    await db.petitionClosure.create({ data: { id, closesAt, ...words }, select: { id: true } });
    const petitions = await db.$executeRaw`
      UPDATE petitions SET closes_at = ${closesAt}
      WHERE state = 'open' AND (closes_at IS NULL OR closes_at > ${closesAt})`;
    await announce(db, closureDue, { closureId: id }, { due: closesAt });
    await record(within(context, db), {
      action: "petitions.end-for-election",
      subjectKind: "petition-closure",
      subjectId: id,
      why: message,
      after: { day, petitions },
    });
    await bump(db, "petitions", "petition-pauses");
    return done({ id, petitions });
  });
}
