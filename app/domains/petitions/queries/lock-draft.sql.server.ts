import type { Db } from "#app/platform/db/db.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** Whoever works with the draft of this secret at the same time waits until this transaction is over. */
export async function lockDraft(db: Db, secret: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM petition_drafts WHERE secret_hash = ${hashOf(secret)} FOR UPDATE`;
}
