import { hashEntry } from "#app/platform/audit/hash-entry.server.ts";
import type { Context } from "#app/platform/context.ts";

export type AuditVerdict =
  /** `head` is the seal of the last entry: kept elsewhere, it shows whether entries were cut off. */
  { intact: true; entries: number; head: string } | { intact: false; firstBad: number };

const slice = 1_000;

/** Whether the council's audit trail is as it was written; if not, which entry is the first that is not. */
export async function verify(context: Context): Promise<AuditVerdict> {
  let seq = 0;
  let head = "";
  for (;;) {
    const entries = await context.read((db) =>
      db.auditEntry.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" }, take: slice }),
    );
    for (const entry of entries) {
      seq += 1;
      const fits = entry.seq === seq && entry.previousHash === head;
      if (!fits || entry.hash !== hashEntry(entry, head)) return { intact: false, firstBad: seq };
      head = entry.hash;
    }
    if (entries.length < slice) return { intact: true, entries: seq, head };
  }
}
