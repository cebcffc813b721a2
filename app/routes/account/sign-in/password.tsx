import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePassword } from "#app/domains/identity/commands/change-password.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import { showStaffWays } from "#app/domains/identity/queries/show-staff-ways.server.ts";
import { NextPasswordForm } from "#app/domains/identity/schema.second-factor.ts";
import { NewPasswordFields } from "#app/domains/identity/ui/new-password-fields.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { withoutSecrets } from "#app/platform/forms/without-secrets.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { CodeField } from "#app/ui/code-field.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = staff();
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("change-title"),
    email: (await showAccount(context)).email,
    hasApp: (await showStaffWays(context)).authenticator !== null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, NextPasswordForm);
  if (!form.ok) return data(withoutSecrets(form, "password", "again", "code"), 422);

  const outcome = await changePassword(context, form.value);
  if (!outcome.ok) {
    const { reason } = outcome;
    const field = reason.startsWith("password-") ? "password" : "code";
    return data({ problems: [{ field, key: `refused-${reason}` }] }, 409);
  }
  return redirect("/account/sign-in?saved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where a member of staff sets another password; their app shows that it is they. */
export default function ChangePassword() {
  const { title, email, hasApp } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  if (!hasApp) {
    return (
      <TwoThirds>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body-l">{t("change-first")}</p>
        <ButtonLink href="/account/sign-in/authenticator">{t("change-first-link")}</ButtonLink>
      </TwoThirds>
    );
  }
  return (
    <TwoThirds>
      <FormPage title={title} problems={form.problems} submit={t("change-send")}>
        <NewPasswordFields email={email} error={form.error} />
        <CodeField label={t("change-code")} error={form.error("code")} />
      </FormPage>
    </TwoThirds>
  );
}
