import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginJoining } from "#app/domains/identity/commands/begin-joining.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { findInvitation } from "#app/domains/identity/queries/find-invitation.server.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { openWays } from "#app/domains/identity/rules.sign-in.ts";
import { FirstPasswordForm } from "#app/domains/identity/schema.second-factor.ts";
import { InvitationOver } from "#app/domains/identity/ui/invitation-over.tsx";
import { WaysToJoin } from "#app/domains/identity/ui/ways-to-join.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { withoutSecrets } from "#app/platform/forms/without-secrets.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { rememberCeremony } from "#app/platform/session/browser.server.ts";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { council, locale } = context;
  const t = translator(messages, locale);
  const found = await findInvitation(context, params.token ?? "");
  if (!found) return data({ title: t("invitation-over-title"), invitation: null }, 410);

  const { name, email } = found.person;
  const place = locale === "cy" ? council.nameCy : council.name;
  const invitation = {
    name,
    email,
    council: place,
    until: sayMoment(locale, council.timeZone, found.expiresAt),
    ways: openWays(await signInSettings(context)),
  };
  return data({ title: t("invitation-title", { council: place }), invitation });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, FirstPasswordForm);
  if (!form.ok) return data(withoutSecrets(form, "password", "again"), 422);

  const token = params.token ?? "";
  const { password } = form.value;
  const outcome = await beginJoining(context, { token, password });
  if (!outcome.ok) {
    return data({ problems: [{ field: "password", key: `refused-${outcome.reason}` }] }, 409);
  }
  const headers = rememberCeremony(outcome.value);
  return redirect(`/staff/invitations/${token}/authenticator`, { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Behind the link of an invitation: the ways to sign in from now on; opening it uses nothing up. */
export default function Invitation() {
  const { title, invitation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!invitation) return <InvitationOver />;
  return (
    <TwoThirds>
      <WaysToJoin title={title} {...invitation} answer={answer} />
    </TwoThirds>
  );
}
