import { closureAt } from "#app/domains/petitions/queries/find-closure.server.ts";
import { pauseAt } from "#app/domains/petitions/queries/find-pause.server.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { reasonsOfRejection } from "#app/domains/petitions/queries/reasons-of-rejection.server.ts";
import { showStanding } from "#app/domains/petitions/queries/show-standing.sql.server.ts";
import { whyNoPetition } from "#app/domains/petitions/queries/why-no-petition.server.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";

export type WholePetition = NonNullable<Awaited<ReturnType<typeof showWholePetition>>>;

/** A petition with all that has happened to it, for its page; null while it is not published. */
export async function showWholePetition(context: WebContext, typed: string | undefined) {
  const petition = await findPetition(context, typed);
  if (!petition) return orNone(context, typed);

  const { id, state, closesAt, closedAt } = petition;
  const isOpen = state === "open";
  context.page.tag("petitions", "petition-pauses", `petition:${id}`);
  return {
    petition,
    standing: await showStanding(context, id),
    timeline: await listEntries(context, id),
    reasons: state === "rejected" ? await reasonsOfRejection(context, id) : [],
    pause: isOpen ? await pauseAt(context) : null,
    closure: await closureAt(context, isOpen ? closesAt : closedAt),
  };
}

/** Says of a petition that is being made only that; what was removed for good is gone. */
async function orNone(context: WebContext, typed: string | undefined): Promise<null> {
  const why = await whyNoPetition(context, typed);
  if (why !== "unpublished") {
    throw new Response(null, { status: why === "removed" ? 410 : 404 });
  }
  context.page.tag("petitions");
  return null;
}
