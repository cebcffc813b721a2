import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import { messages as staffDoor } from "#app/domains/identity/messages.sign-in.en.ts";
import { anyone, isSignedIn } from "#app/domains/identity/policy.ts";
import { SignInForm } from "#app/domains/identity/schema.ts";
import { PasskeySignIn } from "#app/domains/identity/ui/passkey-sign-in.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { rememberSignIn } from "#app/platform/session/browser.server.ts";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";

export const access = anyone;
export const handle = { limit: "sign-in-asks" } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get("next"));
  if (isSignedIn(context.actor)) throw redirect(next);
  return { next, title: translator(messages, context.locale)("sign-in-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, SignInForm);
  if (!form.ok) return data(form, 422);

  const browserSecret = await askToSignIn(context, { ...form.value, from: context.address });
  return redirect("/sign-in/code", { status: 303, headers: rememberSignIn(browserSecret) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** The way in: an e-mail address, no password. */
export default function SignIn() {
  const { next, title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const sayStaffDoor = useTranslator(staffDoor);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={
          <>
            <p className="govuk-body-l">{t("sign-in-lead")}</p>
            <p className="govuk-body">{t("sign-in-new")}</p>
          </>
        }
        problems={form.problems}
        submit={t("sign-in-send")}
        action="/sign-in"
      >
        <input type="hidden" name="next" value={form.value("next", next)} />
        <Input
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          label={t("email-label")}
          hint={t("email-hint")}
          error={form.error("email")}
          defaultValue={form.value("email")}
        />
      </FormPage>
      <PasskeySignIn door="resident" next={form.value("next", next)} />
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/sign-in">
          {sayStaffDoor("work-for-council")}
        </a>
      </p>
    </TwoThirds>
  );
}
