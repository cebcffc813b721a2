import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { unfollow } from "#app/domains/notifications/commands/unfollow.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

export const access = signedIn;

/** Stops following a thread and leads back to it. */
export async function action({ context, params }: ActionFunctionArgs) {
  const thread = await findThread(context, { number: numberOrNotFound(params.number) });
  if (!thread) throw new Response(null, { status: 404 });
  await unfollow(context, { subjectKind: "thread", subjectId: thread.id });
  return redirect(thread.url);
}
