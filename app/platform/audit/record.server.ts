import { hashEntry } from "#app/platform/audit/hash-entry.server.ts";
import type { Context } from "#app/platform/context.ts";

export interface AuditRecord {
  /** What was done, such as `moderation.decide`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  why?: string | null;
  before?: unknown;
  after?: unknown;
}

/**
 * Writes down who did what, to what and why, in the transaction in which it is done. Entries of a
 * council form a chain: each is sealed together with the seal of the one before.
 */
export async function record(
  context: Pick<Context, "write" | "actor" | "now">,
  entry: AuditRecord,
): Promise<void> {
  await context.write(async (db) => {
    // One entry at a time, and only once the one before is committed.
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('audit ' || current_council(), 0))::text`;
    const last = await db.auditEntry.findFirst({
      select: { seq: true, hash: true },
      orderBy: { seq: "desc" },
    });
    const content = {
      seq: (last?.seq ?? 0) + 1,
      at: context.now,
      actorKind: context.actor.kind,
      actorId: "personId" in context.actor ? context.actor.personId : null,
      action: entry.action,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      why: entry.why ?? null,
    };
    const changes = { before: plain(entry.before), after: plain(entry.after) };
    const previousHash = last?.hash ?? "";
    const hash = hashEntry({ ...content, ...changes }, previousHash);
    await db.auditEntry.create({ data: { ...content, ...changes, previousHash, hash } });
  });
}

/** As JSON keeps it: dates as text, nothing that is undefined. */
function plain(value: unknown): object | undefined {
  return value === undefined || value === null ? undefined : JSON.parse(JSON.stringify(value));
}
