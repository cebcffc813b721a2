import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { showStaffWays } from "#app/domains/identity/queries/show-staff-ways.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const access = staff();

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { council, locale } = context;
  const t = translator(messages, locale);
  const { password, authenticator, mayConnect } = await showStaffWays(context);
  const since = (moment: Date | null) =>
    moment ? t("ways-since", { day: sayDay(locale, council.timeZone, moment) }) : null;
  return {
    title: t("ways-title"),
    password: since(password),
    authenticator: since(authenticator),
    mayConnect,
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where a member of staff sees and changes their password and their authenticator app. */
export default function WaysToSignIn() {
  const { title, password, authenticator, mayConnect, isSaved } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const row = (key: string, since: string | null, href: string) => ({
    key,
    value: since ?? t("ways-none"),
    actions: [{ text: since ? t("ways-change") : t("ways-set"), about: key, href }],
  });
  return (
    <TwoThirds>
      {isSaved && <NotificationBanner type="success" heading={t("ways-saved")} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("ways-lead")}</p>
      <SummaryList
        rows={[
          row(t("ways-app"), authenticator, "/account/sign-in/authenticator"),
          row(t("ways-password"), password, "/account/sign-in/password"),
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/account/passkeys">
          {t("ways-passkeys")}
        </a>
      </p>
      {mayConnect && (
        <form method="post" action="/staff/sign-in/directory">
          <input type="hidden" name="next" value="/account/sign-in?saved" />
          <p className="govuk-body">{t("ways-connect-hint")}</p>
          <Button variant="secondary" preventDoubleClick>
            {t("ways-connect")}
          </Button>
        </form>
      )}
    </TwoThirds>
  );
}
