import { messages } from "#app/domains/identity/messages.en.ts";
import { sayDay, sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
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

/** Every browser in which somebody is signed in; all but this one can be signed out from here. */
export function DeviceList({ devices, timeZone }: DeviceListProps) {
  const t = useTranslator(messages);
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
  return <SummaryList rows={rows} />;
}
