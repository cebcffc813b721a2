import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { joinByPasskey } from "#app/domains/identity/commands/join-by-passkey.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { findInvitation } from "#app/domains/identity/queries/find-invitation.server.ts";
import { InvitationOver } from "#app/domains/identity/ui/invitation-over.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

/** The button is on the page of the invitation, as long as that works. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  if (await findInvitation(context, token)) return redirect(`/staff/invitations/${token}`);
  return data({ title: translator(messages, context.locale)("invitation-over-title") }, 410);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { userAgent, session } = browserOf(request);
  const outcome = await joinByPasskey(context, { token, userAgent, session });
  if (!outcome.ok) return redirect(`/staff/invitations/${token}`, 303);
  return redirect(outcome.value.returnTo, { status: 303, headers: signIn(outcome.value) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Whoever comes here by an address that no longer works hears so. */
export default function JoinByPasskey() {
  return <InvitationOver />;
}
