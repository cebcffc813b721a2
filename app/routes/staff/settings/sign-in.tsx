import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeSignInSettings } from "#app/domains/identity/commands/change-sign-in-settings.server.ts";
import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { mayAdminister, staff } from "#app/domains/identity/policy.ts";
import { listTeams } from "#app/domains/identity/queries/list-teams.server.ts";
import { showSignInSettings } from "#app/domains/identity/queries/show-sign-in-settings.server.ts";
import { comesBackTo, fieldBehind, tickedWays } from "#app/domains/identity/rules.sign-in.ts";
import { SignInSettingsForm, typedIn } from "#app/domains/identity/schema.sign-in-settings.ts";
import { SettingsDifferences } from "#app/domains/identity/ui/settings-differences.tsx";
import { SignInSettingsFields } from "#app/domains/identity/ui/sign-in-settings-fields.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fieldset } from "#app/ui/fieldset.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export const access = staff("administrator");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, locale, council } = context;
  return {
    title: translator(messages, locale)("settings-title"),
    council: locale === "cy" ? council.nameCy : council.name,
    settings: await showSignInSettings(context),
    teams: (await listTeams(context)).map(({ slug, name }) => ({ slug, name })),
    redirectAddress: council.origin + comesBackTo,
    mayChange: mayAdminister(actor),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, SignInSettingsForm);
  if (!form.ok) return data({ ...form, values: { ...form.values, secret: "" } }, 422);

  const outcome = await changeSignInSettings(context, form.value);
  if (outcome.ok) return redirect("/staff/settings/sign-in?saved=1", 303);
  const problem = { field: fieldBehind(outcome.reason), key: `refused-${outcome.reason}` };
  return data({ problems: [problem], values: typedIn(form.value) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** How staff and residents sign in, and how long they stay: to read, and for administrators to change. */
export default function SignInSettings() {
  const page = useLoaderData<typeof loader>();
  const { title, council, settings, mayChange, saved, teams, redirectAddress } = page;
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  const form = useForm(messages, answer);
  const errors = problemsOf(form.problems);
  const ways = tickedWays(settings, answer?.values);
  return (
    <>
      {saved && !answer && <NotificationBanner type="success" heading={t("settings-saved")} />}
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("settings-lead", { council })}</p>
      {!mayChange && <p className="govuk-body">{t("settings-read-only")}</p>}
      <SettingsDifferences settings={settings} />
      <form method="post" action="/staff/settings/sign-in" noValidate>
        <input type="hidden" name="version" value={form.value("version", `${settings.version}`)} />
        <Fieldset disabled={!mayChange}>
          <SignInSettingsFields {...{ settings, ways, teams, redirectAddress, ...form }} />
          {mayChange && <Button preventDoubleClick>{t("settings-save")}</Button>}
        </Fieldset>
      </form>
    </>
  );
}
