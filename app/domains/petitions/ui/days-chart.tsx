import { scaleLinear, scaleUtc } from "d3-scale";
import { messages } from "#app/domains/petitions/messages.figures.en.ts";
import type { DayRow } from "#app/domains/petitions/queries/standing.sql.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Details } from "#app/ui/details.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface DaysChartProps {
  days: readonly DayRow[];
  /** How many there are after the last day; what the days do not make up was there before the first. */
  count: number;
}

interface Day extends DayRow {
  total: number;
}

const width = 640;
const height = 200;
const margin = 4;

/** A petition's number at the end of each day: a picture, and the figures it is drawn from. */
export function DaysChart({ days, count }: DaysChartProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (days.length < 2) return null;
  const totals = withTotals(days, count);
  const say = (day: string) => sayDay(locale, "UTC", new Date(day));
  const numeric = (count: number) => ({ content: count.toLocaleString("en-GB"), numeric: true });
  const label = t("days-picture", { first: say(days[0]!.day), last: say(days.at(-1)!.day) });
  return (
    <section aria-labelledby="days">
      <h2 className="govuk-heading-l" id="days">
        {t("days-heading")}
      </h2>
      <Picture days={totals} label={label} say={say} />
      <Details summary={t("days-table")}>
        <WideTable label={t("days-caption")} narrow>
          <Table
            caption={t("days-caption")}
            captionSize="s"
            head={[
              t("column-day"),
              { content: t("column-added"), numeric: true },
              { content: t("column-removed"), numeric: true },
              { content: t("column-total"), numeric: true },
            ]}
            rows={totals.map(({ day, added, removed, total }) => [
              say(day),
              numeric(added),
              numeric(removed),
              numeric(total),
            ])}
            firstCellIsHeader
          />
        </WideTable>
      </Details>
    </section>
  );
}

interface PictureProps {
  days: readonly Day[];
  label: string;
  say(day: string): string;
}

function Picture({ days, label, say }: PictureProps) {
  const [first, last] = [days[0]!, days.at(-1)!];
  const most = Math.max(1, ...days.map(({ total }) => total));
  const x = scaleUtc([new Date(first.day), new Date(last.day)], [margin, width - margin]);
  const y = scaleLinear([0, most], [height - 1, margin]);
  const line = days
    .map(({ day, total }, index) => {
      const [left, top] = [x(new Date(day)).toFixed(1), y(total).toFixed(1)];
      return index === 0 ? `M${left},${top}` : `H${left}V${top}`;
    })
    .join("");
  const ground = height - 1;
  return (
    <div className="days-chart">
      <p className="days-chart__total">{last.total.toLocaleString("en-GB")}</p>
      <svg
        className="days-chart__picture"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <path className="days-chart__area" d={`${line}V${ground}H${margin}Z`} />
        <path className="days-chart__line" d={line} />
        <path className="days-chart__ground" d={`M0,${ground}H${width}`} />
      </svg>
      <p className="days-chart__days">
        <span>{say(first.day)}</span> <span>{say(last.day)}</span>
      </p>
    </div>
  );
}

function withTotals(days: readonly DayRow[], count: number): Day[] {
  let total = count - days.reduce((sum, { added, removed }) => sum + added - removed, 0);
  return days.map((day) => {
    total += day.added - day.removed;
    return { ...day, total };
  });
}
