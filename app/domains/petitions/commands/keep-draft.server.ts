import { addDays } from "date-fns";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { lockDraft } from "#app/domains/petitions/queries/lock-draft.sql.server.ts";
import { draftDays } from "#app/domains/petitions/rules.starting.ts";
import type { DraftContent } from "#app/domains/petitions/schema.starting.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Somebody writes on: what they filled in on one page is kept with the rest of their draft. */
export async function keepDraft(context: Context, secret: string, part: DraftContent) {
  const vault = await vaultOf(context);
  return context.write(async (db) => {
    await lockDraft(db, secret);
    const draft = await findDraft(within(context, db), secret);
    if (!draft || draft.isUsed) return refused("draft-unknown");
    const content = { ...draft.content, ...part };
    await db.petitionDraft.updateMany({
      where: { id: draft.id },
      data: {
        content: vault.seal(JSON.stringify(content)),
        locale: context.locale,
        savedAt: context.now,
        expiresAt: addDays(context.now, draftDays),
      },
    });
    return done(content);
  });
}
