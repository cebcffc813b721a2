import { addDays } from "date-fns";
import { keepDraft } from "#app/domains/petitions/commands/keep-draft.server.ts";
import { mayStart } from "#app/domains/petitions/policy.starting.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { draftDays, turnedAway, type Began } from "#app/domains/petitions/rules.starting.ts";
import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/ids.server.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { hashOf, newSecret } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Somebody who may start a petition begins to write one, or says anew what theirs concerns. Of those
 * who are turned away nothing is stored; the answer says why.
 */
export async function beginDraft(context: Context, secret: string, began: Began) {
  if (!mayStart(context.actor)) return refused("not-taking-part");
  const because = turnedAway(await showScheme(context), began);
  if (because) return done({ because });

  const draft = await findDraft(context, secret);
  if (draft && !draft.isUsed) {
    const kept = await keepDraft(context, secret, began);
    if (kept.ok) return done({ secret, content: kept.value });
  }
  const fresh = newSecret();
  const vault = await vaultOf(context);
  await context.write((db) =>
    db.petitionDraft.create({
      data: {
        id: newId(),
        secretHash: hashOf(fresh),
        content: vault.seal(JSON.stringify(began)),
        locale: context.locale,
        createdAt: context.now,
        savedAt: context.now,
        expiresAt: addDays(context.now, draftDays),
      },
      select: { id: true },
    }),
  );
  return done({ secret: fresh, content: began });
}
