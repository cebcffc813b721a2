import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import type { listSigningRules } from "#app/domains/petitions/queries/list-signing-rules.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

type Rule = NonNullable<Awaited<ReturnType<typeof listSigningRules>>>["rules"][number];

interface RuleTableProps {
  rules: readonly Rule[];
  mayChange: boolean;
  timeZone: string;
}

/** The entries of a council's lists, one a row. */
export function RuleTable({ rules, mayChange, timeZone }: RuleTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const columns = ["entry", "kind", "effect", "reason", "since"] as const;
  const head = columns.map((column) => t(`rules-${column}`));
  return (
    <WideTable label={t("rules-title")}>
      <Table
        caption={<span className="govuk-visually-hidden">{t("rules-title")}</span>}
        head={mayChange ? [...head, t("rules-change")] : head}
        firstCellIsHeader
        rows={rules.map(({ id, kind, effect, entry, reason, createdAt }) => [
          entry,
          t(`rule-kind-${kind}`),
          t(`rule-effect-${effect}`),
          reason,
          sayDay(locale, timeZone, createdAt),
          ...(mayChange
            ? [
                <a
                  key="end"
                  className="govuk-link"
                  href={`/staff/petitions/signing-rules/${id}/end`}
                >
                  {t("rules-end")}
                  <span className="govuk-visually-hidden">: {entry}</span>
                </a>,
              ]
            : []),
        ])}
      />
    </WideTable>
  );
}
