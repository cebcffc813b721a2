import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { finishJoining } from "#app/domains/identity/commands/finish-joining.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { findInvitation } from "#app/domains/identity/queries/find-invitation.server.ts";
import { showAuthenticator } from "#app/domains/identity/queries/show-authenticator.server.ts";
import { afterSignIn } from "#app/domains/identity/rules.ts";
import { FactorForm } from "#app/domains/identity/schema.second-factor.ts";
import { AuthenticatorSetup } from "#app/domains/identity/ui/authenticator-setup.tsx";
import { InvitationOver } from "#app/domains/identity/ui/invitation-over.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { withoutSecrets } from "#app/platform/forms/without-secrets.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const t = translator(messages, context.locale);
  const token = params.token ?? "";
  if (!(await findInvitation(context, token))) {
    return data({ title: t("invitation-over-title"), setup: null }, 410);
  }
  const shown = await showAuthenticator(context, browserOf(request).ceremony);
  return data({ title: t("setup-title"), setup: { shown, again: `/staff/invitations/${token}` } });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, FactorForm);
  if (!form.ok) return data(withoutSecrets(form, "code"), 422);

  const { ceremony: browser, userAgent, session } = browserOf(request);
  const tried = { ...form.value, browser, userAgent, session };
  const outcome = await finishJoining(context, tried);
  if (!outcome.ok) {
    return data({ problems: [{ field: "code", key: `refused-${outcome.reason}` }] }, 409);
  }
  return redirect(afterSignIn(outcome.value), { status: 303, headers: signIn(outcome.value) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** The last step of joining: the authenticator app proves that it has the key. */
export default function JoinWithAuthenticator() {
  const { title, setup } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!setup) return <InvitationOver />;
  return (
    <TwoThirds>
      <AuthenticatorSetup title={title} {...setup} answer={answer} />
    </TwoThirds>
  );
}
