import { isValidElement, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { present, type Attributes, type Maybe } from "#app/ui/attributes.ts";
import type { TextSize } from "#app/ui/label.tsx";
import { words } from "#app/ui/words.ts";

export interface TableCell {
  content: ReactNode;
  /** Numbers stand to the right. */
  numeric?: boolean;
  colSpan?: number;
  rowSpan?: number;
  className?: string;
  attributes?: Attributes;
}

/** A cell may be just its content. */
export type Cell = TableCell | React.ReactElement | string | number | null;

export interface TableProps extends ComponentPropsWithoutRef<"table"> {
  caption?: ReactNode;
  captionSize?: TextSize;
  head?: readonly Cell[];
  rows: readonly Maybe<readonly Cell[]>[];
  firstCellIsHeader?: boolean;
}

/** Figures in rows and columns. */
export function Table({
  caption,
  captionSize,
  head,
  rows,
  firstCellIsHeader,
  className,
  ...rest
}: TableProps) {
  return (
    <table className={words("govuk-table", className)} {...rest}>
      {caption && (
        <caption
          className={words(
            "govuk-table__caption",
            captionSize && `govuk-table__caption--${captionSize}`,
          )}
        >
          {caption}
        </caption>
      )}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <HeaderCell key={index} cell={cell} scope="col" />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {present(rows).map((row, index) => (
          <tr key={index} className="govuk-table__row">
            {row.map((cell, column) =>
              firstCellIsHeader && column === 0 ? (
                <HeaderCell key={column} cell={cell} scope="row" />
              ) : (
                <BodyCell key={column} cell={cell} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell({ cell, scope }: { cell: Cell; scope: "col" | "row" }) {
  const { content, numeric, className, attributes, ...spans } = cellOf(cell);
  return (
    <th
      scope={scope}
      className={words("govuk-table__header", numeric && "govuk-table__header--numeric", className)}
      {...spans}
      {...attributes}
    >
      {content}
    </th>
  );
}

function BodyCell({ cell }: { cell: Cell }) {
  const { content, numeric, className, attributes, ...spans } = cellOf(cell);
  return (
    <td
      className={words("govuk-table__cell", numeric && "govuk-table__cell--numeric", className)}
      {...spans}
      {...attributes}
    >
      {content}
    </td>
  );
}

function cellOf(cell: Cell): TableCell {
  if (typeof cell !== "object" || cell === null || isValidElement(cell)) return { content: cell };
  return cell as TableCell;
}
