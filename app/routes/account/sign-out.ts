import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { endSession } from "#app/domains/identity/commands/end-session.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { browserOf, signOut } from "#app/platform/session/browser.server.ts";

export const access = anyone;

/** Nothing to see here: a link that was followed by mistake leads home. */
export async function loader() {
  return redirect("/");
}

export async function action({ request, context }: ActionFunctionArgs) {
  await endSession(context, browserOf(request).session);
  return redirect("/", { status: 303, headers: signOut() });
}
