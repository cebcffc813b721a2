import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { listPasskeys } from "#app/domains/identity/queries/list-passkeys.server.ts";
import { mayUsePasskeys } from "#app/domains/identity/queries/may-use-passkeys.server.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import { PasskeyList } from "#app/domains/identity/ui/passkey-list.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export const access = signedIn;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { kind, timeZone } = await showAccount(context);
  const { searchParams } = new URL(request.url);
  return {
    title: translator(messages, context.locale)("passkeys-title"),
    timeZone,
    passkeys: await listPasskeys(context),
    mayAdd: await mayUsePasskeys(context, kind),
    news: (["added", "removed"] as const).find((what) => searchParams.has(what)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The passkeys that somebody has. */
export default function Passkeys() {
  const { title, timeZone, passkeys, mayAdd, news } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href="/account" />
      {news && <NotificationBanner type="success" heading={t(`passkeys-now-${news}`)} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t("passkeys-lead")}</p>
      {passkeys.length > 0 ? (
        <PasskeyList passkeys={passkeys} timeZone={timeZone} />
      ) : (
        <p className="govuk-body">{t("passkeys-none")}</p>
      )}
      {mayAdd ? (
        <ButtonLink href="/account/passkeys/new">{t("passkeys-add")}</ButtonLink>
      ) : (
        <p className="govuk-body">{t("refused-passkeys-off")}</p>
      )}
    </>
  );
}
