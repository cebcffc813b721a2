import { listHolidays } from "#app/domains/councils/queries/list-holidays.server.ts";
import { responseHtml } from "#app/domains/petitions/queries/response-html.server.ts";
import { dueBy } from "#app/domains/petitions/rules.clocks.ts";
import type { EntryKind } from "#app/domains/petitions/rules.timeline.ts";
import { SchemeSchema, type Consequence } from "#app/domains/petitions/schema.scheme.ts";
import { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * What a petition's entries of one kind say is written on the petition itself: when it was
 * acknowledged, the response and its date, which of its thresholds the council has acted on. Can be
 * done again at any time. The inner part of publishing, editing and deleting an entry.
 */
export async function settlePetition(
  context: Context,
  petitionId: string,
  kind: EntryKind,
): Promise<void> {
  await context.write(async (db) => {
    const inside = within(context, db);
    if (kind === "acknowledgement") await settleAcknowledgement(inside, petitionId);
    if (kind === "response") await settleResponse(db, petitionId);
    const owed = consequenceOf[kind];
    if (owed) await settleThresholds(db, petitionId, owed);
    await bump(db, `petition:${petitionId}`, "petitions");
  });
}

const consequenceOf: Partial<Record<EntryKind, Consequence>> = {
  response: "response",
  hearing: "hearing",
  debate: "debate",
  "no-debate": "debate",
};

/** The promise of a response runs from the acknowledgement, where nothing else began it before. */
async function settleAcknowledgement(context: Context, petitionId: string): Promise<void> {
  await context.write(async (db) => {
    const entry = await latest(db, petitionId, ["acknowledgement"]);
    const acknowledgedAt = entry?.publishedAt ?? null;
    await db.petition.updateMany({ where: { id: petitionId }, data: { acknowledgedAt } });
    if (!acknowledgedAt) return;

    const petition = await db.petition.findFirst({
      where: { id: petitionId, respondBy: null, respondedAt: null },
      select: { scheme: true },
    });
    if (!petition) return;
    const { respondWithinWorkingDays } = SchemeSchema.parse(petition.scheme ?? {});
    const holidays = await listHolidays(within(context, db));
    const { timeZone } = context.council;
    const respondBy = dueBy(acknowledgedAt, respondWithinWorkingDays, holidays, timeZone);
    await db.petition.updateMany({ where: { id: petitionId }, data: { respondBy } });
  });
}

async function settleResponse(db: Db, petitionId: string): Promise<void> {
  const entry = await latest(db, petitionId, ["response"]);
  const details = EntryDetails.parse(entry?.details ?? {});
  await db.petition.updateMany({
    where: { id: petitionId },
    data: {
      respondedAt: entry?.publishedAt ?? null,
      responseSummary: entry ? (details.summary ?? "") : null,
      responseHtml: entry ? responseHtml(details, entry.html) : null,
    },
  });
}

async function settleThresholds(db: Db, petitionId: string, consequence: Consequence) {
  const kinds = Object.entries(consequenceOf).filter(([, owed]) => owed === consequence);
  const entry = await latest(
    db,
    petitionId,
    kinds.map(([kind]) => kind),
  );
  const of = { petitionId, consequence };
  if (!entry) await db.petitionThreshold.updateMany({ where: of, data: { actedAt: null } });
  else {
    const data = { actedAt: entry.publishedAt };
    await db.petitionThreshold.updateMany({ where: { ...of, actedAt: null }, data });
  }
}

async function latest(db: Db, petitionId: string, kinds: string[]) {
  return db.petitionEntry.findFirst({
    where: { petitionId, deletedAt: null, kind: { in: kinds } },
    orderBy: { publishedAt: "desc" },
    select: { publishedAt: true, details: true, html: true },
  });
}
