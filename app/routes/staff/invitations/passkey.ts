import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { joinByPasskey } from "#app/domains/identity/commands/join-by-passkey.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

/** Nothing to see here: the button is on the page of the invitation. */
export async function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/staff/invitations/${params.token ?? ""}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { userAgent, session } = browserOf(request);
  const outcome = await joinByPasskey(context, { token, userAgent, session });
  if (!outcome.ok) return redirect(`/staff/invitations/${token}`, 303);
  return redirect(outcome.value.returnTo, { status: 303, headers: signIn(outcome.value) });
}
