import { messages } from "#app/domains/petitions/messages.figures.en.ts";
import type { Standing } from "#app/domains/petitions/queries/standing.sql.server.ts";
import { figuresOf, type Figures } from "#app/domains/petitions/rules.figures.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table, type Cell } from "#app/ui/table.tsx";

interface PlacesTableProps {
  standing: Pick<Standing, "counts" | "countedAt">;
  timeZone: string;
}

/** Where signatures came from, ward by ward; the rows add up to the total. */
export function PlacesTable({ standing, timeZone }: PlacesTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const figures = figuresOf(standing.counts);
  if (figures.total === 0) return null;
  const moment = standing.countedAt && sayMoment(locale, timeZone, new Date(standing.countedAt));
  const isHidden = figures.byWard.rest !== null || figures.byConnection.rest !== null;
  return (
    <section aria-labelledby="where">
      <h2 className="govuk-heading-l" id="where">
        {t("where-heading")}
      </h2>
      <Table
        caption={moment ? t("where-caption", { moment }) : t("where-caption-new")}
        captionSize="s"
        head={[t("column-place"), { content: t("column-count"), numeric: true }]}
        rows={usePlaceRows(figures, standing.counts)}
        firstCellIsHeader
      />
      <Connections figures={figures} />
      {isHidden && <p className="govuk-hint">{t("small-figures")}</p>}
    </section>
  );
}

function usePlaceRows(figures: Figures, counts: Standing["counts"]): Cell[][] {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { byWard, total } = figures;
  const wards = new Map(counts.map((row) => [row.place, row]));
  const wardOf = (key: string) => {
    const ward = wards.get(key);
    if (!ward?.slug) return key;
    return (
      <a className="govuk-link" href={`/petitions/wards/${ward.slug}`}>
        {locale === "cy" ? ward.nameCy : ward.name}
      </a>
    );
  };
  const others = (["unresolved", "elsewhere", "paper"] as const)
    .map((place) => ({ name: t(`place-${place}`), count: figures[place] }))
    .filter(({ count }) => count !== 0);
  const isAll = byWard.shown.length === 0 && others.length === 0;
  const rest = byWard.rest && {
    name: isAll ? t("other-places-all") : t("other-places", { places: byWard.rest.places }),
    count: byWard.rest.count,
  };
  return [
    ...byWard.shown.map(({ key, count }) => ({ name: wardOf(key), count })),
    ...(rest ? [rest] : []),
    ...others,
    { name: t("total"), count: total },
  ].map(({ name, count }) => [name, { content: count.toLocaleString("en-GB"), numeric: true }]);
}

function Connections({ figures: { byConnection } }: { figures: Figures }) {
  const t = useTranslator(messages);
  if (byConnection.shown.length === 0) return null;
  const rows = [...byConnection.shown];
  if (byConnection.rest) rows.push({ key: "other", count: byConnection.rest.count });
  return (
    <Table
      caption={t("connection-caption")}
      captionSize="s"
      head={[t("column-connection"), { content: t("column-count"), numeric: true }]}
      rows={rows.map(({ key, count }) => [
        t(`connection-${connectionOf(key)}`),
        { content: count.toLocaleString("en-GB"), numeric: true },
      ])}
      firstCellIsHeader
    />
  );
}

function connectionOf(key: string) {
  return (["lives", "works", "studies", "none"] as const).find((known) => known === key) ?? "other";
}
