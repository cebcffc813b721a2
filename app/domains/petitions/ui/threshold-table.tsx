import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { inOrder } from "#app/domains/petitions/rules.scheme.ts";
import type { SchemeThreshold } from "#app/domains/petitions/schema.scheme.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ActionLink } from "#app/ui/summary-actions.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface ThresholdTableProps {
  thresholds: readonly SchemeThreshold[];
  caption: string;
  /** Where they are changed, for those who may. */
  links?: string;
}

/** Thresholds in rows: what they are called, what they take, what follows. */
export function ThresholdTable({ thresholds, caption, links }: ThresholdTableProps) {
  const t = useTranslator(messages);
  const isWelsh = useLocale() === "cy";
  const needed = ({ signatures, percentOfPopulation: percent = 0 }: SchemeThreshold) =>
    signatures === undefined
      ? t("needed-percent", { percent })
      : t("needed-signatures", { count: signatures });
  const columns = [
    t("column-name"),
    { content: t("column-needed"), numeric: true },
    t("threshold-scope"),
    t("column-owed"),
  ];
  return (
    <WideTable label={caption} narrow>
      <Table
        caption={<span className="govuk-visually-hidden">{caption}</span>}
        head={links ? [...columns, t("scheme-change")] : columns}
        firstCellIsHeader
        rows={inOrder(thresholds).map((threshold) => {
          const about = isWelsh ? threshold.nameCy : threshold.name;
          const here = `${links}/${threshold.key}`;
          return [
            about,
            { content: needed(threshold), numeric: true },
            t(`scope-${threshold.scope}`),
            t(`consequence-${threshold.consequence}`),
            ...(links
              ? [
                  <>
                    <ActionLink action={{ text: t("scheme-change"), href: here, about }} />{" "}
                    <ActionLink
                      action={{ text: t("threshold-remove"), href: `${here}/removal`, about }}
                    />
                  </>,
                ]
              : []),
          ];
        })}
      />
    </WideTable>
  );
}
