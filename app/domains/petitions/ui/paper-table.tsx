import { messages } from "#app/domains/petitions/messages.paper.en.ts";
import type { ShownBatch } from "#app/domains/petitions/queries/show-paper.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ActionLink } from "#app/ui/summary-actions.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface PaperTableProps {
  batches: readonly ShownBatch[];
  caption: string;
  /** The address of the list. */
  here: string;
  mayKey: boolean;
  timeZone: string;
}

const colours = { keyed: "yellow", counted: "green", refused: "grey" } as const;

/** Batches of paper signatures in rows: who keyed and checked them, and what counts. */
export function PaperTable({ batches, caption, here, mayKey, timeZone }: PaperTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const numeric = (content: string) => ({ content, numeric: true });
  return (
    <WideTable label={caption}>
      <Table
        caption={<span className="govuk-visually-hidden">{caption}</span>}
        head={[
          t("column-batch"),
          numeric(t("column-lines")),
          numeric(t("column-void")),
          numeric(t("column-counted")),
          t("column-keyed"),
          t("column-checked"),
          t("column-batch-state"),
          t("column-do"),
        ]}
        firstCellIsHeader
        rows={batches.map((batch) => {
          const { number, corrects, figures, state, keyedBy, keyedAt, checkedBy, note } = batch;
          return [
            corrects === null
              ? t("batch-number", { number: `${number}` })
              : t("batch-correction", { number: `${number}`, corrects: `${corrects}` }),
            ...(figures
              ? [figures.lines, figures.void, figures.counted].map((one) => numeric(`${one}`))
              : [{ content: t("batch-blind"), colSpan: 3 }]),
            <>
              {t("batch-by", { name: keyedBy, day: sayDay(locale, timeZone, keyedAt) })}
              {note && <p className="govuk-hint">{t("batch-note", { note })}</p>}
            </>,
            checkedBy ?? "",
            <Tag colour={colours[state]}>{t(`batch-state-${state}`)}</Tag>,
            <BatchLinks batch={batch} here={here} mayKey={mayKey} />,
          ];
        })}
      />
    </WideTable>
  );
}

function BatchLinks({
  batch,
  here,
  mayKey,
}: Pick<PaperTableProps, "here" | "mayKey"> & { batch: ShownBatch }) {
  const t = useTranslator(messages);
  const { number, state, corrects, hasScan, isOwn } = batch;
  const about = t("paper-about", { number: `${number}` });
  const check = corrects === null ? `${here}/${number}` : `${here}/${number}/verdict`;
  const links = [
    ...(hasScan ? [{ text: t("batch-scan"), href: `${here}/${number}/scan` }] : []),
    ...(mayKey && state === "keyed" && !isOwn ? [{ text: t("batch-check"), href: check }] : []),
    ...(mayKey && state === "counted" && corrects === null
      ? [{ text: t("batch-correct"), href: `${here}/${number}/correction` }]
      : []),
  ];
  return (
    <ul className="govuk-list">
      {links.map((link) => (
        <li key={link.href}>
          <ActionLink action={{ ...link, about }} />
        </li>
      ))}
    </ul>
  );
}
