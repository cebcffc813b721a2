import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import type { listRemovals } from "#app/domains/petitions/queries/list-removals.server.ts";
import type { RemovalState } from "#app/domains/petitions/rules.removals.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

type Removal = NonNullable<Awaited<ReturnType<typeof listRemovals>>>["removals"][number];

interface RemovalTableProps {
  petition: number;
  removals: readonly Removal[];
  timeZone: string;
}

/** What was removed from a petition together, one removal a row. */
export function RemovalTable({ petition, removals, timeZone }: RemovalTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const title = t("removals-title", { number: petition });
  const columns = ["removal", "removal-state", "found", "removed", "prepared"] as const;
  return (
    <WideTable label={title} narrow>
      <Table
        caption={<span className="govuk-visually-hidden">{title}</span>}
        head={columns.map((column) => ({
          content: t(`column-${column}`),
          numeric: column === "found" || column === "removed",
        }))}
        firstCellIsHeader
        rows={removals.map(({ number, state, found, removed, createdAt }) => [
          <a className="govuk-link" href={`/staff/petitions/${petition}/removals/${number}`}>
            {t("removal-of", { number })}
          </a>,
          <RemovalTag state={state} />,
          { content: found, numeric: true },
          { content: removed, numeric: true },
          sayMoment(locale, timeZone, createdAt),
        ])}
      />
    </WideTable>
  );
}

const colours = {
  prepared: "grey",
  running: "yellow",
  cancelled: "orange",
  done: "green",
  undoing: "yellow",
  undone: "purple",
} as const;

/** How far a removal has come. */
export function RemovalTag({ state }: { state: RemovalState }) {
  const t = useTranslator(messages);
  return <Tag colour={colours[state]}>{t(`removal-state-${state}`)}</Tag>;
}
