import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginAuthenticator } from "#app/domains/identity/commands/begin-authenticator.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { showStaffWays } from "#app/domains/identity/queries/show-staff-ways.server.ts";
import { NextAuthenticatorForm } from "#app/domains/identity/schema.second-factor.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { withoutSecrets } from "#app/platform/forms/without-secrets.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { rememberCeremony } from "#app/platform/session/browser.server.ts";
import { CodeField } from "#app/ui/code-field.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff();
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("app-title");
  return { title, hasApp: (await showStaffWays(context)).authenticator !== null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, NextAuthenticatorForm);
  if (!form.ok) return data(withoutSecrets(form, "code"), 422);

  const outcome = await beginAuthenticator(context, form.value);
  if (!outcome.ok) {
    return data({ problems: [{ field: "code", key: `refused-${outcome.reason}` }] }, 409);
  }
  const headers = rememberCeremony(outcome.value);
  return redirect("/account/sign-in/authenticator/confirmation", { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a member of staff begins to set up an authenticator app, or another one. */
export default function BeginAuthenticator() {
  const { title, hasApp } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body-l">{t(hasApp ? "app-lead-again" : "app-lead")}</p>}
        problems={form.problems}
        submit={t("app-send")}
      >
        {hasApp && <CodeField label={t("app-code")} error={form.error("code")} />}
      </FormPage>
    </TwoThirds>
  );
}
