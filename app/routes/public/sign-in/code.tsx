import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmCode } from "#app/domains/identity/commands/confirm-code.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { afterSignIn, signInMinutes } from "#app/domains/identity/rules.ts";
import { CodeForm } from "#app/domains/identity/schema.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { limits } from "#app/platform/limits/limits.ts";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";
import { CodeField } from "#app/ui/code-field.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("code-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, CodeForm);
  if (!form.ok) return data(form, 422);

  const { signIn: browser, userAgent, session } = browserOf(request);
  const outcome = await confirmCode(context, { ...form.value, browser, userAgent, session });
  if (!outcome.ok) {
    const problem = { field: "code", key: `refused-${outcome.reason}` };
    return data({ problems: [problem] }, 409);
  }
  return redirect(afterSignIn(outcome.value), { status: 303, headers: signIn(outcome.value) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where the six digits from the e-mail go. */
export default function SignInCode() {
  const { title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body-l">{t("code-lead", { minutes: signInMinutes })}</p>}
        problems={form.problems}
        submit={t("code-send")}
      >
        <CodeField
          label={t("code-label")}
          hint={t("code-hint")}
          error={form.error("code")}
          defaultValue={form.value("code")}
        />
      </FormPage>
      <h2 className="govuk-heading-m">{t("code-none-title")}</h2>
      <p className="govuk-body">
        {t("code-none", { count: limits["sign-in-letters"].times, minutes: signInMinutes })}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          {t("code-again")}
        </a>
      </p>
    </TwoThirds>
  );
}
