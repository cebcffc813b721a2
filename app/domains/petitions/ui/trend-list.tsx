import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import type { listTrends } from "#app/domains/petitions/queries/list-trends.server.ts";
import { trendHref } from "#app/domains/petitions/rules.integrity.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";

type Trend = Awaited<ReturnType<typeof listTrends>>[number];

/** Of which networks and mail domains unusually many signed within an hour, with a way to exactly those. */
export function TrendList({ trends, timeZone }: { trends: readonly Trend[]; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (trends.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">{t("trends-title")}</h2>
      <ul className="case-list">
        {trends.map(({ number, title, kind, value, count, hour }) => (
          <li className="case" key={`${number} ${kind} ${value} ${hour.toISOString()}`}>
            <div>
              <h3 className="case__title">
                {number}: {title}
              </h3>
              <Meta
                items={[
                  value === null
                    ? t("trend-network", { count })
                    : t(kind === "network" ? "trend-network-named" : "trend-domain", {
                        count,
                        value,
                      }),
                  t("trend-hour", { when: sayMoment(locale, timeZone, hour) }),
                  value !== null && (
                    <a className="govuk-link" href={trendHref({ number, kind, value, hour })}>
                      {t("trend-rows")}
                    </a>
                  ),
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
