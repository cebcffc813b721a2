import { councilCalled } from "#app/domains/petitions/queries/show-other-way.server.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { draftPath, handoverSecret } from "#app/domains/petitions/queries/starting-links.server.ts";
import type { Context } from "#app/platform/context.ts";

/** The council to which a draft was handed over, and where its writer goes on there. */
export async function showHandover(
  context: Context,
  secret: string,
): Promise<{ council: string; link: string } | null> {
  const draft = await findDraft(context, secret);
  const slug = draft?.content.handedTo;
  const council = slug && (await councilCalled(slug));
  if (!draft || !council) return null;
  return {
    council: context.locale === "cy" ? council.nameCy : council.name,
    link: council.origin + draftPath(handoverSecret(draft.id, council.slug)),
  };
}
