import { addDays } from "date-fns";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { lockDraft } from "#app/domains/petitions/queries/lock-draft.sql.server.ts";
import { tierBehind } from "#app/domains/petitions/queries/show-other-way.server.ts";
import { handoverSecret } from "#app/domains/petitions/queries/starting-links.server.ts";
import { draftDays } from "#app/domains/petitions/rules.starting.ts";
import type { DraftContent } from "#app/domains/petitions/schema.starting.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { atOtherCouncil } from "#app/platform/db/other-council.server.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Somebody takes their draft to the council that decides the matter. It is written there first, sealed
 * with that council's key, then blanked here; both audit trails name the other council and no words.
 * Pressed again it is the same draft there.
 */
export async function handOverDraft(context: Context, secret: string, matter: string) {
  const tier = await tierBehind(context, matter);
  if (!tier) return refused("tier-unknown");
  const draft = await findDraft(context, secret);
  if (!draft) return refused("draft-unknown");
  const { slug } = tier.council;
  if (draft.isUsed) return draft.content.handedTo === slug ? done(null) : refused("draft-unknown");

  await receive(atOtherCouncil(context, tier.council), context.council.slug, draft);
  const vault = await vaultOf(context);
  return context.write(async (db) => {
    await lockDraft(db, secret);
    const { count } = await db.petitionDraft.updateMany({
      where: { id: draft.id, usedAt: null },
      data: {
        content: vault.seal(JSON.stringify({ handedTo: slug })),
        email: null,
        emailKey: null,
        usedAt: context.now,
      },
    });
    if (count > 0)
      await note(within(context, db), draft.id, "petitions.hand-over-draft", { to: slug });
    return done(null);
  });
}

/** What somebody wrote for the other council; how they belong to it they say there. */
function moved({
  title,
  background,
  details,
  name,
  email,
  where,
  postcode,
  country,
}: DraftContent) {
  return { title, background, details, name, email, where, postcode, country };
}

async function receive(
  there: Context,
  from: string,
  { id, content }: { id: string; content: DraftContent },
): Promise<void> {
  const vault = await vaultOf(there);
  await there.write(async (db) => {
    const { count } = await db.petitionDraft.createMany({
      data: [
        {
          id,
          secretHash: hashOf(handoverSecret(id, there.council.slug)),
          content: vault.seal(JSON.stringify(moved(content))),
          locale: there.locale,
          createdAt: there.now,
          savedAt: there.now,
          expiresAt: addDays(there.now, draftDays),
        },
      ],
      skipDuplicates: true,
    });
    if (count > 0) await note(within(there, db), id, "petitions.receive-draft", { from });
  });
}

function note(context: Context, subjectId: string, action: string, after: object): Promise<void> {
  const actor = { kind: "anyone" } as const; // who is somebody here is nobody known there
  return record({ ...context, actor }, { action, subjectKind: "petition-draft", subjectId, after });
}
