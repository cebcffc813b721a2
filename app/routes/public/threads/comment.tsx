import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { locateComment } from "#app/domains/discussions/queries/locate-comment.sql.server.ts";
import { threadUrl } from "#app/domains/discussions/rules.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

export const access = anyone;

/** The lasting address of a comment leads to the page on which it stands now. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const thread = numberOrNotFound(params.number);
  const comment = numberOrNotFound(params.comment);
  const page = await locateComment(context, { thread, comment });
  if (!page) throw new Response(null, { status: 404 });
  const search = page === 1 ? "" : `?page=${page}`;
  return redirect(`${threadUrl(thread)}${search}#comment-${comment}`);
}
