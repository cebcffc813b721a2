import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmAuthenticator } from "#app/domains/identity/commands/confirm-authenticator.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { showAuthenticator } from "#app/domains/identity/queries/show-authenticator.server.ts";
import { FactorForm } from "#app/domains/identity/schema.second-factor.ts";
import { AuthenticatorSetup } from "#app/domains/identity/ui/authenticator-setup.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { withoutSecrets } from "#app/platform/forms/without-secrets.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { browserOf } from "#app/platform/session/browser.server.ts";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff();
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("setup-title"),
    shown: await showAuthenticator(context, browserOf(request).ceremony),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, FactorForm);
  if (!form.ok) return data(withoutSecrets(form, "code"), 422);

  const { ceremony: browser } = browserOf(request);
  const outcome = await confirmAuthenticator(context, { ...form.value, browser });
  if (!outcome.ok) {
    return data({ problems: [{ field: "code", key: `refused-${outcome.reason}` }] }, 409);
  }
  return redirect("/account/sign-in?saved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a new authenticator app proves that it has the key. */
export default function ConfirmAuthenticator() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <TwoThirds>
      <AuthenticatorSetup {...page} answer={answer} again="/account/sign-in/authenticator" />
    </TwoThirds>
  );
}
