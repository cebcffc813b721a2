import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { present, type Maybe } from "#app/ui/attributes.ts";
import { SummaryActions, type SummaryAction } from "#app/ui/summary-actions.tsx";
import { SummaryCard, type SummaryCardProps } from "#app/ui/summary-card.tsx";
import { words } from "#app/ui/words.ts";

export interface SummaryRow {
  key: ReactNode;
  value: ReactNode;
  actions?: readonly SummaryAction[];
  className?: string;
  keyClassName?: string;
  valueClassName?: string;
  actionsClassName?: string;
}

export interface SummaryListProps extends ComponentPropsWithoutRef<"dl"> {
  rows: readonly Maybe<SummaryRow>[];
  /** Draws the list as a card with a title. */
  card?: Omit<SummaryCardProps, "children">;
}

/** Facts as pairs of key and value, each perhaps with a link to change it. */
export function SummaryList({ rows, card, className, ...rest }: SummaryListProps) {
  const anyActions = present(rows).some((row) => row.actions?.length);
  const list = (
    <dl className={words("govuk-summary-list", className)} {...rest}>
      {present(rows).map((row, index) => (
        <Row key={index} row={row} anyActions={anyActions} cardTitle={card?.title} />
      ))}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

interface RowProps {
  row: SummaryRow;
  anyActions: boolean;
  cardTitle?: ReactNode;
}

function Row({ row, anyActions, cardTitle }: RowProps) {
  const actions = row.actions ?? [];
  return (
    <div
      className={words(
        "govuk-summary-list__row",
        anyActions && actions.length === 0 && "govuk-summary-list__row--no-actions",
        row.className,
      )}
    >
      <dt className={words("govuk-summary-list__key", row.keyClassName)}>{row.key}</dt>
      <dd className={words("govuk-summary-list__value", row.valueClassName)}>{row.value}</dd>
      {actions.length > 0 && (
        <dd className={words("govuk-summary-list__actions", row.actionsClassName)}>
          <SummaryActions actions={actions} cardTitle={cardTitle} />
        </dd>
      )}
    </div>
  );
}
