import { whyNoPetition } from "#app/domains/petitions/queries/why-no-petition.server.ts";
import {
  readDocuments,
  type DocumentFacts,
} from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";

/** What a public document is made of; 410 where the petition was removed for good, else 404. */
export async function documentOrNone(
  context: WebContext,
  typed: string | undefined,
): Promise<DocumentFacts> {
  const number = publicNumber(typed);
  const [facts] = number === null ? [] : await readDocuments(context, [number]);
  if (!facts) {
    const isGone = (await whyNoPetition(context, typed)) === "removed";
    throw new Response(null, { status: isGone ? 410 : 404 });
  }
  context.page.tag("petitions", `petition:${facts.id}`);
  return facts;
}
