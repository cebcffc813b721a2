import { promiseCalendar } from "#app/domains/petitions/queries/promise-calendar.server.ts";
import {
  promisedBy,
  responsePromised,
  type Promised,
  type PromiseCalendar,
} from "#app/domains/petitions/rules.promises.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * By when the council owes petitions what it promised them is reckoned anew, and written where it is
 * another day now; the answer is of how many petitions. What is late already stays late, and what was
 * done stays as it was. The inner part of adding a pause and of calling one off, within their
 * transaction, and every night of the job that moves deadlines: so the day follows what became known
 * meanwhile, such as a new day off.
 */
export async function renewPromises(inside: Context): Promise<number> {
  return inside.write(async (db) => {
    const calendar = await promiseCalendar(within(inside, db));
    const petitions = await findOwed(db, inside.now);
    const changes = petitions.flatMap((one) => changeOf(one, calendar, inside.now) ?? []);
    if (changes.length === 0) return 0;
    await writeAll(db, changes);
    await bump(db, "petitions", ...changes.map(({ id }) => `petition:${id}`));
    return changes.length;
  });
}

type Petition = Awaited<ReturnType<typeof findOwed>>[number];

/** Those to whom something is owed that is not late yet, or of which it was never written by when. */
async function findOwed(db: Db, now: Date) {
  const promises = { consequence: "response" } as const;
  const isOwedOne = [
    { thresholds: { some: { ...promises, reachedAt: { not: null } } } },
    { acknowledgedAt: { not: null }, thresholds: { none: promises } },
  ];
  return db.petition.findMany({
    where: {
      openedAt: { not: null },
      respondedAt: null,
      OR: [
        { acknowledgedAt: null, acknowledgeBy: { gt: now } },
        { respondBy: { gt: now } },
        { respondBy: null, OR: isOwedOne },
      ],
    },
    select: {
      id: true,
      openedAt: true,
      scheme: true,
      acknowledgedAt: true,
      acknowledgeBy: true,
      acknowledgePauseId: true,
      respondedAt: true,
      respondBy: true,
      respondPauseId: true,
      thresholds: { where: promises, select: { reachedAt: true } },
    },
  });
}

interface Change {
  id: string;
  /** By when it was owed before; whoever changed that meanwhile knows better. */
  was: { acknowledgeBy: Date | null; respondBy: Date | null };
  /** Undefined where it stays as it is, null where nothing is owed any more. */
  acknowledgement: Promised | undefined;
  response: Promised | null | undefined;
}

function changeOf(petition: Petition, calendar: PromiseCalendar, now: Date): Change | null {
  const { id, acknowledgeBy, respondBy, acknowledgePauseId, respondPauseId } = petition;
  const isLate = respondBy !== null && respondBy <= now;
  const before = { dueAt: respondBy, pauseId: respondPauseId };
  const acknowledgement = differing(
    { dueAt: acknowledgeBy, pauseId: acknowledgePauseId },
    acknowledgementOf(petition, calendar, now),
  );
  const response = isLate ? undefined : differing(before, responsePromised(petition, calendar));
  if (acknowledgement === undefined && response === undefined) return null;
  return { id, was: { acknowledgeBy, respondBy }, acknowledgement, response };
}

function acknowledgementOf(petition: Petition, calendar: PromiseCalendar, now: Date) {
  const { openedAt: from, acknowledgeBy, acknowledgedAt, scheme } = petition;
  if (!from || acknowledgedAt || !acknowledgeBy || acknowledgeBy <= now) return undefined;
  const { acknowledgeWithinWorkingDays: workingDays } = SchemeSchema.parse(scheme ?? {});
  return promisedBy({ from, workingDays, doneAt: null }, calendar);
}

function differing<Now extends Promised | null | undefined>(
  before: { dueAt: Date | null; pauseId: string | null },
  now: Now,
): Now | undefined {
  if (now === undefined) return undefined;
  const isSame =
    before.dueAt?.getTime() === now?.dueAt.getTime() && before.pauseId === (now?.pauseId ?? null);
  return isSame ? undefined : now;
}

async function writeAll(db: Db, changes: readonly Change[]): Promise<void> {
  const acknowledgements = changes.flatMap(({ id, was, acknowledgement: promised }) =>
    promised ? [{ id, was: was.acknowledgeBy, ...promised }] : [],
  );
  const responses = changes.flatMap(({ id, was, response: promised }) =>
    promised === undefined ? [] : [{ id, was: was.respondBy, ...(promised ?? nothing) }],
  );
  await db.$executeRaw`
    UPDATE petitions p SET acknowledge_by = given."dueAt",
      acknowledge_first_by = given."firstDueAt", acknowledge_pause_id = given."pauseId"
    FROM jsonb_to_recordset(${JSON.stringify(acknowledgements)}::jsonb) AS given (
      id uuid, was timestamptz, "dueAt" timestamptz, "firstDueAt" timestamptz, "pauseId" uuid)
    WHERE p.id = given.id AND p.acknowledged_at IS NULL AND p.acknowledge_by = given.was`;
  await db.$executeRaw`
    UPDATE petitions p SET respond_by = given."dueAt",
      respond_first_by = given."firstDueAt", respond_pause_id = given."pauseId"
    FROM jsonb_to_recordset(${JSON.stringify(responses)}::jsonb) AS given (
      id uuid, was timestamptz, "dueAt" timestamptz, "firstDueAt" timestamptz, "pauseId" uuid)
    WHERE p.id = given.id AND p.responded_at IS NULL
      AND p.respond_by IS NOT DISTINCT FROM given.was`;
}

const nothing = { dueAt: null, firstDueAt: null, pauseId: null };
