import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addPasskey } from "#app/domains/identity/commands/add-passkey.server.ts";
import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { deviceOf } from "#app/domains/identity/rules.ts";
import { NewPasskeyForm } from "#app/domains/identity/schema.passkeys.ts";
import { PasskeyForm } from "#app/domains/identity/ui/passkey-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { browserOf } from "#app/platform/session/browser.server.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";

export const access = signedIn;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("passkey-new-title");
  return { title, device: deviceOf(browserOf(request).userAgent) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, NewPasskeyForm);
  if (!form.ok) return data({ ...form, values: { name: form.values.name ?? "" } }, 422);

  const { ceremony: browser, userAgent } = browserOf(request);
  const outcome = await addPasskey(context, { ...form.value, browser, userAgent });
  if (!outcome.ok) {
    return data({ problems: refusedFor(outcome.reason), values: { name: form.value.name } }, 409);
  }
  return redirect("/account/passkeys?added", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where somebody has their device make a passkey. */
export default function NewPasskey() {
  const { title, device } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const errors = problemsOf(form.problems);
  return (
    <TwoThirds>
      <BackLink href="/account/passkeys">{t("passkey-back")}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <PasskeyForm
        act="make"
        question="/account/passkeys/question"
        action="/account/passkeys/new"
        submit={t("passkey-new-button")}
        lead={<p className="govuk-body">{t("passkey-new-lead")}</p>}
        without={<p className="govuk-body">{t("passkey-new-without")}</p>}
      >
        <Input
          name="name"
          autoComplete="off"
          spellCheck={false}
          label={t("passkey-new-name")}
          hint={t("passkey-new-name-hint")}
          error={form.error("name")}
          defaultValue={form.value("name", device)}
        />
      </PasskeyForm>
    </TwoThirds>
  );
}
