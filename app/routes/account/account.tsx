import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import { messages as names } from "#app/domains/identity/messages.names.en.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { listDevices } from "#app/domains/identity/queries/list-devices.server.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import { sayTimeZone } from "#app/domains/identity/rules.time-zones.ts";
import { AccountDoors } from "#app/domains/identity/ui/account-doors.tsx";
import { AccountFacts } from "#app/domains/identity/ui/account-facts.tsx";
import { NameNotice } from "#app/domains/identity/ui/name-notice.tsx";
import { DeviceList } from "#app/domains/identity/ui/device-list.tsx";
import { safePath } from "#app/platform/http/safe-path.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { browserOf } from "#app/platform/session/browser.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export const access = signedIn;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await showAccount(context);
  const areas = await listAreas(context);
  const query = new URL(request.url).searchParams;
  return {
    title: translator(messages, context.locale)("account-title"),
    person: {
      ...person,
      zone: sayTimeZone(context.locale, person.timeZone),
      area: areas.find(({ id }) => id === person.areaId)?.name,
    },
    devices: await listDevices(context, browserOf(request).session),
    isSaved: query.has("saved"),
    next: query.has("next") ? safePath(query.get("next"), "") : "",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the council knows about somebody, and where they are signed in. */
export default function Account() {
  const { title, person, devices, isSaved, next } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const sayName = useTranslator(names);
  return (
    <TwoThirds>
      {isSaved && <NotificationBanner type="success" heading={t("account-saved")} />}
      {person.nameFlag && <NameNotice flag={person.nameFlag} shown={person.shown} />}
      {next && <ButtonLink href={next}>{sayName("account-go-on")}</ButtonLink>}
      <h1 className="govuk-heading-l">{title}</h1>
      <AccountFacts person={person} />
      <h2 className="govuk-heading-m">{t("account-elsewhere")}</h2>
      <AccountDoors isStaff={person.kind === "staff"} />
      <h2 className="govuk-heading-m">{t("devices-title")}</h2>
      <p className="govuk-body">{t("devices-lead")}</p>
      <DeviceList devices={devices} timeZone={person.timeZone} />
    </TwoThirds>
  );
}
