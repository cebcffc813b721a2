import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { lockCount } from "#app/domains/petitions/commands/lock-count.sql.server.ts";
import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import { scanTypes } from "#app/domains/petitions/rules.paper.ts";
import type { PaperForm } from "#app/domains/petitions/schema.paper.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { tidyText } from "#app/platform/forms/tidy-text.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export type WhyNotKeyed =
  "not-officer" | "petition-unknown" | "paper-late" | "scan-kind" | "paper-repeated";

/** An officer keys the signatures on sheets of paper; they count once another officer has checked them. */
export async function keyPaper(
  context: Context,
  number: number,
  form: PaperForm,
): Promise<Outcome<{ batch: number }, WhyNotKeyed>> {
  const { actor } = context;
  if (!mayHandlePaper(actor) || !("personId" in actor)) return refused("not-officer");
  const bytes = new Uint8Array(await form.scan.arrayBuffer());
  // What the file says of itself, not what the browser says of it.
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? "";
  if (!(mediaType in scanTypes)) return refused("scan-kind");
  const sha256 = createHash("sha256").update(bytes).digest("hex");

  return context.write(async (db) => {
    const petition = await db.petition.findFirst({
      where: { number, state: { in: ["open", "closed"] } },
      select: { id: true, anonymisedAt: true },
    });
    if (!petition) return refused("petition-unknown");
    // Nothing would ever forget the names on such sheets.
    if (petition.anonymisedAt) return refused("paper-late");
    // Of a button pressed twice the second press sees what the first has stored.
    await lockCount(db, petition.id);
    const of = { petitionId: petition.id, state: { not: "refused" } };
    const known = await db.paperScan.count({ where: { sha256, batch: of } });
    if (known > 0) return refused("paper-repeated");

    const id = newId();
    const batch = await nextNumber(db, "paper-batch");
    const { lines, void: spoilt, note } = form;
    const counts = { lines, void: spoilt, counted: lines - spoilt };
    const keyed = { keyedById: actor.personId, keyedAt: context.now };
    await db.paperBatch.create({
      data: { id, number: batch, petitionId: petition.id, ...counts, reason: note, ...keyed },
      select: { id: true },
    });
    const name = tidyText(form.scan.name.slice(-200));
    await db.paperScan.create({
      data: { batchId: id, name, mediaType, bytes, sha256 },
      select: { batchId: true },
    });
    await record(within(context, db), {
      action: "petitions.key-paper",
      subjectKind: "petition",
      subjectId: petition.id,
      after: { batch, ...counts, sha256 },
    });
    return done({ batch });
  });
}
