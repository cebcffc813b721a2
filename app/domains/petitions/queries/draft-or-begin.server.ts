import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import type { DraftContent } from "#app/domains/petitions/schema.starting.ts";
import type { Context } from "#app/platform/context.ts";
import { draftOf } from "#app/platform/session/draft-cookie.ts";

/** The draft that this browser is writing; whoever writes none is sent to the first page. */
export async function draftOrBegin(
  context: Context,
  request: Request,
): Promise<{ secret: string; content: DraftContent }> {
  const secret = draftOf(request);
  const draft = await findDraft(context, secret);
  if (!draft) throw seeOther("/petitions/new");
  if (draft.isUsed) {
    throw seeOther(draft.content.handedTo ? "/petitions/new/handover" : "/petitions/started");
  }
  return { secret, content: draft.content };
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
