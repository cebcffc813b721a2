import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInByPasskey } from "#app/domains/identity/commands/sign-in-by-passkey.server.ts";
import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import { anyone, isSignedIn } from "#app/domains/identity/policy.ts";
import { afterSignIn } from "#app/domains/identity/rules.ts";
import { PasskeySignInForm } from "#app/domains/identity/schema.passkeys.ts";
import { PasskeySignIn } from "#app/domains/identity/ui/passkey-sign-in.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

/** It stands at two addresses: residents and staff sign in at doors of their own. */
export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

const waysIn: { [reason: string]: string | undefined } = {
  "for-resident": "/sign-in",
  "for-staff": "/staff/sign-in",
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get("next"));
  if (isSignedIn(context.actor)) throw redirect(next);
  const title = translator(messages, context.locale)("passkey-sign-in-title");
  return { title, next, door: doorOf(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, PasskeySignInForm);
  if (!form.ok) return data({ problems: form.problems, wayIn: undefined }, 422);

  const { ceremony: browser, userAgent, session } = browserOf(request);
  const attempt = { ...form.value, door: doorOf(request), browser, userAgent, session };
  const outcome = await signInByPasskey(context, attempt);
  if (!outcome.ok) {
    return data({ problems: refusedFor(outcome.reason), wayIn: waysIn[outcome.reason] }, 409);
  }
  return redirect(afterSignIn(outcome.value), { status: 303, headers: signIn(outcome.value) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Signing in by passkey, and what went wrong when it did not work. */
export default function SignInByPasskey() {
  const { title, next, door } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const sent = useActionData<typeof action>();
  const errors = problemsOf(useForm(messages, sent).problems);
  return (
    <TwoThirds>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <PasskeySignIn alone door={door} next={next} />
      <p className="govuk-body">
        <a className="govuk-link" href={sent?.wayIn ?? waysIn[`for-${door}`]}>
          {t("passkey-sign-in-other")}
        </a>
      </p>
    </TwoThirds>
  );
}

function doorOf({ url }: Request): "resident" | "staff" {
  return new URL(url).pathname.startsWith("/staff/") ? "staff" : "resident";
}
