import { mayRead } from "#app/domains/contributions/policy.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { isStaff, mayReadAudit } from "#app/domains/identity/policy.ts";
import type { Context } from "#app/platform/context.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

/** A batch of paper signatures as officers see it. */
export interface ShownBatch {
  number: number;
  /** The number of the batch that it corrects. */
  corrects: number | null;
  state: "keyed" | "counted" | "refused";
  /** Nothing before the check, but for whoever keyed it: the second count is blind. */
  figures: { lines: number; void: number; counted: number } | null;
  note: string;
  keyedBy: string;
  keyedAt: Date;
  checkedBy: string | null;
  hasScan: boolean;
  /** Whether the reader keyed it. */
  isOwn: boolean;
}

/** The paper signatures of a petition, for officers, the newest batch first; auditors look, on record. */
export async function showPaper(context: Context, petitionNumber: string | undefined) {
  const { actor } = context;
  const number = numberOrNotFound(petitionNumber);
  const reader = isStaff(actor) ? actor.personId : "";
  const found = await context.read(async (db) => {
    const petition = await db.petition.findFirst({
      where: { number },
      select: {
        id: true,
        number: true,
        state: true,
        anonymisedAt: true,
        contribution: { select: { title: true, visibility: true, authorId: true } },
      },
    });
    if (!petition || !mayRead(actor, petition.contribution)) return null;
    const batches = await db.paperBatch.findMany({
      where: { petitionId: petition.id },
      include: { scan: { select: { mediaType: true } } },
      orderBy: { number: "desc" },
    });
    const ids = batches.flatMap(({ keyedById, checkedById }) => [
      keyedById,
      checkedById ?? keyedById,
    ]);
    const people = await db.person.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    });
    return { petition, batches, people };
  });
  if (!found) throw new Response(null, { status: 404 });

  const { petition, batches, people } = found;
  await noteReading(context, { kind: "petition", id: petition.id });
  const names = new Map(people.map(({ id, name }) => [id, name] as const));
  const numbers = new Map(batches.map((batch) => [batch.id, batch.number] as const));
  const shown = batches.map((batch): ShownBatch => {
    const { lines, void: spoilt, counted, state, keyedById, checkedById, correctsId } = batch;
    const isOwn = keyedById === reader;
    const isBlind = state === "keyed" && correctsId === null && !isOwn && !mayReadAudit(actor);
    return {
      number: batch.number,
      corrects: correctsId ? (numbers.get(correctsId) ?? null) : null,
      state: state as ShownBatch["state"],
      figures: isBlind ? null : { lines, void: spoilt, counted },
      note: batch.reason,
      keyedBy: names.get(keyedById) ?? "",
      keyedAt: batch.keyedAt,
      checkedBy: checkedById ? (names.get(checkedById) ?? "") : null,
      hasScan: Boolean(batch.scan?.mediaType),
      isOwn,
    };
  });
  return {
    petition: { number: petition.number, title: petition.contribution.title ?? "" },
    takesPaper: ["open", "closed"].includes(petition.state) && petition.anonymisedAt === null,
    counted: batches.reduce(
      (sum, { state, counted }) => sum + (state === "counted" ? counted : 0),
      0,
    ),
    batches: shown,
  };
}

/** One batch of a petition’s paper signatures. */
async function showBatch(
  context: Context,
  petitionNumber: string | undefined,
  batchNumber: string | undefined,
) {
  const paper = await showPaper(context, petitionNumber);
  const batch = paper.batches.find(({ number }) => String(number) === batchNumber);
  if (!batch) throw new Response(null, { status: 404 });
  return { petition: paper.petition, batch };
}

type Asked = Readonly<Record<string, string | undefined>>;

/** A batch that waits for its check, of sheets or a correction; a page about any other is not there. */
export async function keyedBatch(context: Context, asked: Asked, kind: "sheets" | "correction") {
  const shown = await showBatch(context, asked.number, asked.batch);
  const isCorrection = shown.batch.corrects !== null;
  if (shown.batch.state !== "keyed" || isCorrection !== (kind === "correction")) {
    throw new Response(null, { status: 404 });
  }
  return shown;
}

/** A batch of sheets that counts, to be corrected; a page about any other is not there. */
export async function countedBatch(context: Context, asked: Asked) {
  const shown = await showBatch(context, asked.number, asked.batch);
  if (shown.batch.state !== "counted" || shown.batch.corrects !== null) {
    throw new Response(null, { status: 404 });
  }
  return shown;
}
