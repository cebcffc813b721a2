import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmSecondFactor } from "#app/domains/identity/commands/confirm-second-factor.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { isAskedForFactor } from "#app/domains/identity/queries/is-asked-for-factor.server.ts";
import { afterSignIn, signInMinutes } from "#app/domains/identity/rules.ts";
import { FactorForm } from "#app/domains/identity/schema.second-factor.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { withoutSecrets } from "#app/platform/forms/without-secrets.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CodeField } from "#app/ui/code-field.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { council, locale } = context;
  const isAsked = await isAskedForFactor(context, browserOf(request).ceremony);
  const title = translator(messages, locale)(isAsked ? "factor-title" : "factor-over-title");
  return { title, isAsked, council: locale === "cy" ? council.nameCy : council.name };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, FactorForm);
  if (!form.ok) return data(withoutSecrets(form, "code"), 422);

  const { ceremony: browser, userAgent, session } = browserOf(request);
  const tried = { ...form.value, browser, userAgent, session };
  const outcome = await confirmSecondFactor(context, tried);
  if (!outcome.ok) {
    return data({ problems: [{ field: "code", key: `refused-${outcome.reason}` }] }, 409);
  }
  return redirect(afterSignIn(outcome.value), { status: 303, headers: signIn(outcome.value) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** After the password: the code that an authenticator app shows just now. */
export default function SecondFactor() {
  const { title, isAsked, council } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  if (!isAsked) {
    return (
      <TwoThirds>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body-l">{t("factor-over", { minutes: signInMinutes })}</p>
        <ButtonLink href="/staff/sign-in/password">{t("factor-again")}</ButtonLink>
      </TwoThirds>
    );
  }
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body-l">{t("factor-lead", { council })}</p>}
        problems={form.problems}
        submit={t("factor-send")}
      >
        <CodeField label={t("factor-label")} error={form.error("code")} />
      </FormPage>
    </TwoThirds>
  );
}
