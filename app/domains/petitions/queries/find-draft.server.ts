import { DraftSchema, type DraftContent } from "#app/domains/petitions/schema.starting.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

export interface FoundDraft {
  id: string;
  content: DraftContent;
  /** Whether it was sent in or handed over: nothing more can be done with it. */
  isUsed: boolean;
}

/** The unfinished petition to which a secret leads, while it is kept; null for any other secret. */
export async function findDraft(context: Context, secret: string): Promise<FoundDraft | null> {
  if (!secret) return null;
  const vault = await vaultOf(context);
  const row = await context.read((db) =>
    db.petitionDraft.findFirst({
      where: { secretHash: hashOf(secret), expiresAt: { gt: context.now } },
      select: { id: true, content: true, usedAt: true },
    }),
  );
  if (!row) return null;
  const content = DraftSchema.parse(JSON.parse(vault.open(row.content)));
  return { id: row.id, content, isUsed: row.usedAt !== null };
}
