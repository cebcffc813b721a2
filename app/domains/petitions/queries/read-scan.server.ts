import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { mayReadAudit } from "#app/domains/identity/policy.ts";
import { mayHandlePaper } from "#app/domains/petitions/policy.paper.ts";
import { scanTypes } from "#app/domains/petitions/rules.paper.ts";
import type { Context } from "#app/platform/context.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

export interface Scan {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  /** What it is called when it is taken home, whatever it was called before. */
  fileName: string;
}

/** The scan of a batch of paper signatures, for officers; auditors look, on record. */
export async function readScan(
  context: Context,
  petition: string | undefined,
  batch: string | undefined,
): Promise<Scan | null> {
  if (!mayHandlePaper(context.actor) && !mayReadAudit(context.actor)) return null;
  const [number, batchNumber] = [publicNumber(petition), publicNumber(batch)];
  if (number === null || batchNumber === null) return null;

  const scan = await context.read((db) =>
    db.paperScan.findFirst({
      where: { batch: { number: batchNumber, petition: { number } } },
      select: { bytes: true, mediaType: true, batch: { select: { petitionId: true } } },
    }),
  );
  const extension = scan && scanTypes[scan.mediaType];
  if (!extension) return null;
  await noteReading(context, { kind: "petition", id: scan.batch.petitionId });
  const { bytes, mediaType } = scan;
  return { bytes, mediaType, fileName: `petition-${number}-batch-${batchNumber}.${extension}` };
}
