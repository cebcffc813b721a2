import { messages } from "#app/domains/identity/messages.en.ts";
import { messages as secondFactor } from "#app/domains/identity/messages.second-factor.en.ts";
import { sayDay, sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface Device {
  id: string;
  device: string;
  createdAt: Date;
  seenAt: Date;
  current: boolean;
}

interface DeviceListProps {
  devices: Device[];
  timeZone: string;
}

/** Every browser in which somebody is signed in; they can be signed out from here, others one by one. */
export function DeviceList({ devices, timeZone }: DeviceListProps) {
  const t = useTranslator(messages);
  const say = useTranslator(secondFactor);
  const locale = useLocale();
  const rows = devices.map(({ id, device, createdAt, seenAt, current }) => {
    const name = device || t("devices-unknown");
    const since = sayDay(locale, timeZone, createdAt);
    const seen = sayMoment(locale, timeZone, seenAt);
    return {
      key: name,
      value: (
        <>
          <p className="govuk-body">{t("devices-since", { since, seen })}</p>
          {current ? (
            <Tag>{t("devices-here")}</Tag>
          ) : (
            <form method="post" action={`/account/devices/${id}/sign-out`}>
              <button type="submit" className="link-button">
                {t("devices-sign-out")}
                <span className="govuk-visually-hidden">
                  : {t("devices-sign-out-which", { device: name, since })}
                </span>
              </button>
            </form>
          )}
        </>
      ),
    };
  });
  return (
    <>
      <SummaryList rows={rows} />
      <form method="post" action="/account/devices/sign-out">
        <p className="govuk-body">{say("everywhere-hint")}</p>
        <Button variant="secondary">{say("everywhere-button")}</Button>
      </form>
    </>
  );
}
