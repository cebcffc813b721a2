import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { newsEmail, type Said } from "#app/domains/petitions/emails/news.tsx";
import { whyNotPublishEntry } from "#app/domains/petitions/policy.timeline.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

export interface PreviewToSend {
  petition: { number: number; title: string };
  said: Said;
}

export type WhyNotPreviewed = "not-officer" | "draft-only" | "no-address";

/**
 * An officer gets a letter as those who signed would get it, and nobody else does; nothing of it is
 * published or kept.
 */
export async function sendPreview(
  context: Context,
  { petition, said }: PreviewToSend,
): Promise<Outcome<null, WhyNotPreviewed>> {
  const { actor, council } = context;
  const whyNot = whyNotPublishEntry(actor);
  if (whyNot) return refused(whyNot);
  if (!("personId" in actor)) return refused("not-officer");

  return context.write(async (db) => {
    const inside = within(context, db);
    const officer = await findPerson(inside, actor.personId);
    if (!officer?.email) return refused("no-address");
    const stop = `${council.origin}/petitions/${petition.number}`;
    const about = { council, locale: officer.locale, petition, said, stop };
    const key = `petitions.preview:${newId()}`;
    const letter = newsEmail({ ...about, isPreview: true });
    await queueEmail(inside, { key, to: officer.email, locale: officer.locale, ...letter });
    return done(null);
  });
}
