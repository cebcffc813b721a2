import type { LoaderFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { listNewest } from "#app/domains/petitions/queries/list-newest.sql.server.ts";
import { atomFeed } from "#app/platform/http/atom-feed.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

/** The petitions that can be signed, the newest first, for feed readers. */
export async function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("petitions");
  const title = translator(messages, context.locale)("list-open");
  const entries = await listNewest(context);
  return atomFeed(context, { path: "/petitions.atom", page: "/petitions", title, entries });
}
