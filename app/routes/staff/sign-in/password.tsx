import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { offerPassword } from "#app/domains/identity/commands/offer-password.server.ts";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { anyone, isStaff } from "#app/domains/identity/policy.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { PasswordForm } from "#app/domains/identity/schema.second-factor.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { withoutSecrets } from "#app/platform/forms/without-secrets.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { rememberCeremony } from "#app/platform/session/browser.server.ts";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safePath(new URL(request.url).searchParams.get("next"), "/staff");
  if (isStaff(context.actor)) throw redirect(next);
  const { ways } = await signInSettings(context);
  if (!ways.password) throw new Response(null, { status: 404 });
  return { next, title: translator(messages, context.locale)("password-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, PasswordForm);
  if (!form.ok) return data(withoutSecrets(form, "password"), 422);

  const outcome = await offerPassword(context, { ...form.value, from: context.address });
  if (!outcome.ok) {
    const { email, next = "" } = form.value;
    const problems = [{ field: "password", key: `refused-${outcome.reason}` }];
    return data({ problems, values: { email, next } }, 409);
  }
  const headers = rememberCeremony(outcome.value);
  return redirect("/staff/sign-in/second-factor", { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** The break-glass way in for staff: a password first, a code from an app after it. */
export default function StaffPassword() {
  const { next, title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const others = `/staff/sign-in?next=${encodeURIComponent(next)}`;
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body-l">{t("password-lead")}</p>}
        problems={form.problems}
        submit={t("password-continue")}
        action="/staff/sign-in/password"
        beside={
          <a className="govuk-link" href={others}>
            {t("password-other")}
          </a>
        }
      >
        <input type="hidden" name="next" value={form.value("next", next)} />
        <Input
          name="email"
          type="email"
          autoComplete="username"
          spellCheck={false}
          label={t("password-email")}
          error={form.error("email")}
          defaultValue={form.value("email")}
        />
        <Input
          name="password"
          type="password"
          autoComplete="current-password"
          label={t("password-label")}
          error={form.error("password")}
        />
      </FormPage>
    </TwoThirds>
  );
}
