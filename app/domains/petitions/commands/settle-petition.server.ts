import { judgeThresholds } from "#app/domains/petitions/commands/judge-thresholds.sql.server.ts";
import { keepResponseClock } from "#app/domains/petitions/commands/keep-response-clock.server.ts";
import { responseHtml } from "#app/domains/petitions/queries/response-html.server.ts";
import { responseIn } from "#app/domains/petitions/queries/response-in.server.ts";
import type { EntryKind } from "#app/domains/petitions/rules.timeline.ts";
import type { Consequence } from "#app/domains/petitions/schema.scheme.ts";
import { PetitionDocument } from "#app/domains/petitions/schema.ts";
import { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/**
 * What a petition's entries of one kind say is written on the petition itself: when it was
 * acknowledged, the response and its date, which of its thresholds the council has acted on, and by when
 * it owes a response. Can be
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
    if (owed) await settleThresholds(inside, petitionId, owed);
    await bump(db, `petition:${petitionId}`, "petitions");
  });
}

const consequenceOf: Partial<Record<EntryKind, Consequence>> = {
  response: "response",
  hearing: "hearing",
  debate: "debate",
  "no-debate": "debate",
};

async function settleAcknowledgement(context: Context, petitionId: string): Promise<void> {
  await context.write(async (db) => {
    const entry = await latest(db, petitionId, ["acknowledgement"]);
    const acknowledgedAt = entry?.publishedAt ?? null;
    await db.petition.updateMany({ where: { id: petitionId }, data: { acknowledgedAt } });
    await keepResponseClock(within(context, db), petitionId);
  });
}

/** Where nobody has responded here, what an earlier site brought along stands (again). */
async function settleResponse(db: Db, petitionId: string): Promise<void> {
  const entry = await latest(db, petitionId, ["response"]);
  const details = EntryDetails.parse(entry?.details ?? {});
  const response = entry
    ? {
        respondedAt: entry.publishedAt,
        responseSummary: details.summary ?? "",
        responseHtml: responseHtml(details, entry.html),
      }
    : await importedResponse(db, petitionId);
  await db.petition.updateMany({ where: { id: petitionId }, data: response });
}

async function importedResponse(db: Db, petitionId: string) {
  const { respondedAt, ...words } = responseIn(await documentOf(db, petitionId));
  return { ...words, respondedAt: respondedAt && new Date(respondedAt) };
}

/** When an earlier site did what such a threshold promises; null where it did not. */
async function importedAct(db: Db, petitionId: string, consequence: Consequence) {
  const document = await documentOf(db, petitionId);
  const { respondedAt } = responseIn(document);
  const outcome = document?.attributes.debate_outcome_at;
  const moment = { response: respondedAt, debate: outcome, hearing: null }[consequence];
  return typeof moment === "string" ? new Date(moment) : null;
}

async function documentOf(db: Db, petitionId: string): Promise<PetitionDocument | null> {
  const imported = await db.petition.findFirst({
    where: { id: petitionId },
    select: { sourceDocument: true },
  });
  const document = PetitionDocument.safeParse(imported?.sourceDocument);
  return document.success ? document.data : null;
}

/**
 * A threshold is acted on by the first entry of its kind that followed it. One that is reached only
 * later, or that an entry which was deleted had acted on, is judged by the count alone; what an earlier
 * site had acted on stays so.
 */
async function settleThresholds(
  context: Context,
  petitionId: string,
  consequence: Consequence,
): Promise<void> {
  const kinds = Object.entries(consequenceOf).filter(([, owed]) => owed === consequence);
  await context.write(async (db) => {
    const thresholds = await db.petitionThreshold.findMany({ where: { petitionId, consequence } });
    const entries = await db.petitionEntry.findMany({
      where: { petitionId, deletedAt: null, kind: { in: kinds.map(([kind]) => kind) } },
      orderBy: { publishedAt: "asc" },
      select: { publishedAt: true },
    });
    const imported = await importedAct(db, petitionId, consequence);
    for (const { key, reachedAt, actedAt: before } of thresholds) {
      if (before && before.getTime() === imported?.getTime()) continue;
      const act = entries.find(({ publishedAt }) => reachedAt && publishedAt >= reachedAt);
      const actedAt = act?.publishedAt ?? null;
      await db.petitionThreshold.updateMany({ where: { petitionId, key }, data: { actedAt } });
    }
    await judgeThresholds(within(context, db), petitionId);
  });
}

async function latest(db: Db, petitionId: string, kinds: string[]) {
  return db.petitionEntry.findFirst({
    where: { petitionId, deletedAt: null, kind: { in: kinds } },
    orderBy: { publishedAt: "desc" },
    select: { publishedAt: true, details: true, html: true },
  });
}
