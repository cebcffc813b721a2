import { findNewsReader } from "#app/domains/petitions/queries/find-news-reader.server.ts";
import type { Context } from "#app/platform/context.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/**
 * Whoever holds the link of a letter gets no more letters about that petition at that address; the
 * signature stays, and no sign-in is needed.
 */
export async function stopNews(
  context: Context,
  link: { id: string; token: string },
): Promise<Outcome<{ number: number; title: string }, "link-unknown">> {
  const reader = await findNewsReader(context, link);
  if (!reader) return refused("link-unknown");

  const { petition, emailKey } = reader;
  const own = emailKey === null ? { id: link.id } : { petitionId: petition.id, emailKey };
  await context.write((db) =>
    db.signature.updateMany({ where: { ...own, wantsNews: true }, data: { wantsNews: false } }),
  );
  return done({ number: petition.number, title: petition.title });
}
