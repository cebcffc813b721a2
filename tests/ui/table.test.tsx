import { expect, test } from "vitest";
import type { Maybe } from "#app/ui/attributes.ts";
import { Table, type TableCell } from "#app/ui/table.tsx";
import { sizes } from "#tests/support/field-options.ts";
import {
  compareFixtures,
  contentOf,
  markupOf,
  modifierOf,
  type Common,
  type Content,
} from "#tests/support/fixtures.ts";

interface CellOptions extends Content, Common {
  format?: "numeric";
  colspan?: number;
  rowspan?: number;
}

interface Options extends Common {
  caption?: string;
  captionClasses?: string;
  head?: CellOptions[];
  rows: Maybe<CellOptions[]>[];
  firstCellIsHeader?: boolean;
}

compareFixtures<Options>("table", {
  render: ({ caption, captionClasses, head, rows, firstCellIsHeader, classes, attributes }) => (
    <Table
      caption={caption}
      captionSize={modifierOf(captionClasses, "govuk-table__caption--", sizes).modifier}
      head={head?.map(cellOf)}
      rows={rows.map((row) => row && row.map(cellOf))}
      firstCellIsHeader={firstCellIsHeader}
      className={classes}
      {...attributes}
    />
  ),
});

test("a cell may be just its content", () => {
  expect(markupOf(<Table rows={[["Ward", 12, <b key="b">Mill</b>, null]]} />)).toContain(
    '<td class="govuk-table__cell">Ward</td><td class="govuk-table__cell">12</td>' +
      '<td class="govuk-table__cell"><b>Mill</b></td><td class="govuk-table__cell"></td>',
  );
});

function cellOf({ format, colspan, rowspan, classes, attributes, ...content }: CellOptions) {
  return {
    content: contentOf(content),
    numeric: format === "numeric",
    colSpan: colspan,
    rowSpan: rowspan,
    className: classes,
    attributes,
  } satisfies TableCell;
}
