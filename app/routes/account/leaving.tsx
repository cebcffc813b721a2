import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deleteAccount } from "#app/domains/identity/commands/delete-account.server.ts";
import { messages } from "#app/domains/identity/messages.leaving.en.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { holdsRoles } from "#app/domains/identity/queries/holds-roles.server.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import { LeavingForm } from "#app/domains/identity/schema.leaving.ts";
import { WhatLeavingMeans } from "#app/domains/identity/ui/what-leaving-means.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { signOut } from "#app/platform/session/browser.server.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = signedIn;

export async function loader({ context }: LoaderFunctionArgs) {
  const { id } = await showAccount(context);
  const title = translator(messages, context.locale)("leaving-title");
  return { title, holdsRoles: await holdsRoles(context, id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, LeavingForm);
  if (!form.ok) return data(form, 422);

  const outcome = await deleteAccount(context);
  if (!outcome.ok) {
    return data({ problems: refusedFor(outcome.reason) }, 409);
  }
  return redirect("/account/left", { status: 303, headers: signOut() });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where somebody deletes their account, knowing what that means. */
export default function Leaving() {
  const { title, holdsRoles: isHeld } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  if (isHeld) {
    return (
      <TwoThirds>
        <BackLink href="/account" />
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{t("refused-holds-roles")}</p>
      </TwoThirds>
    );
  }
  return (
    <TwoThirds>
      <BackLink href="/account" />
      <FormPage
        title={title}
        lead={<WhatLeavingMeans />}
        problems={form.problems}
        submit={t("leaving-button")}
        beside={
          <a className="govuk-link" href="/account">
            {t("leaving-keep")}
          </a>
        }
      >
        <Checkboxes
          name="sure"
          legend={t("leaving-sure")}
          items={[{ value: "yes", label: t("leaving-sure-yes") }]}
          error={form.error("sure")}
        />
      </FormPage>
    </TwoThirds>
  );
}
