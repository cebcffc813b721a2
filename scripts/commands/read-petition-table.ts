import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { Refusal } from "#scripts/commands/command.ts";

/**
 * What columns are called in the tables that council systems give away (ModernGov, mySociety's
 * petitions, and by hand); without case, spaces and marks.
 */
const columns = {
  id: ["id", "ref", "petitionid", "epetitionid", "issueid", "reference"],
  title: ["title", "petitiontitle", "petition", "subject"],
  background: ["background", "statement", "petitionstatement", "content", "wording", "text"],
  details: ["details", "detail", "justification", "additionaldetails", "description"],
  state: ["state", "status"],
  count: ["signatures", "signaturecount", "signaturescount", "signers", "numberofsignatures"],
  paper: ["offlinesigners", "papersignatures", "paper"],
  opened: ["opened", "openedat", "startdate", "start", "publishedon", "creationtime", "created"],
  closed: ["closed", "closedat", "deadline", "enddate", "finishdate", "closes", "closingdate"],
  reason: ["rejectionreason", "rejectioncode", "reason"],
  response: ["response", "councilresponse", "governmentresponse"],
} as const;

type Column = keyof typeof columns;
type Cells = Partial<Record<Column, string>>;

const states: Record<string, string> = {
  live: "open",
  active: "open",
  collecting: "open",
  published: "open",
  finished: "closed",
  completed: "closed",
  archived: "closed",
  complete: "closed",
  refused: "rejected",
  rejectedonce: "rejected",
};

/**
 * The rows of a table of petitions as documents, one a line, the head an empty line; what a row lacks
 * the document lacks too, and is refused with its reason where it is taken over.
 */
export async function* readPetitionTable(path: string): AsyncGenerator<string> {
  const rows = createReadStream(path).pipe(
    parse({ bom: true, relax_column_count: true, trim: true }),
  );
  let head: (Column | undefined)[] | undefined;
  try {
    for await (const cells of rows as AsyncIterable<string[]>) {
      if (head) yield JSON.stringify(documentOf(named(head, cells)));
      else {
        head = cells.map(columnOf);
        requireColumns(head);
        yield "";
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = (error as Error).message;
    throw new Refusal(`The table ${path} cannot be read to its end: ${why}`, { cause: error });
  }
}

function columnOf(heading: string): Column | undefined {
  const name = heading.toLowerCase().replace(/[^a-z0-9]/g, "");
  const names = Object.keys(columns) as Column[];
  return names.find((column) => (columns[column] as readonly string[]).includes(name));
}

function requireColumns(head: readonly (Column | undefined)[]): void {
  const missing = (["id", "title", "state", "count"] as const).filter(
    (name) => !head.includes(name),
  );
  if (missing.length > 0) {
    throw new Refusal(
      `The table has no column for: ${missing.join(", ")}. Its first row names them.`,
    );
  }
}

function named(head: readonly (Column | undefined)[], cells: readonly string[]): Cells {
  const pairs = head.flatMap((column, at) => (column && cells[at] ? [[column, cells[at]]] : []));
  return Object.fromEntries(pairs) as Cells;
}

function documentOf({ id, title, background, details, count, paper, ...row }: Cells): object {
  const state = stateOf(row.state ?? "");
  const opened = momentOf(row.opened);
  const closed = momentOf(row.closed);
  const response = row.response?.trim();
  return {
    type: "petition",
    id: numberOf(id),
    attributes: {
      action: title,
      background: background ?? "",
      additional_details: details ?? null,
      state,
      signature_count: numberOf(count) + (paper ? numberOf(paper) : 0),
      paper: paper ? numberOf(paper) : undefined,
      created_at: opened ?? closed ?? "1970-01-01T00:00:00Z",
      opened_at: state === "rejected" ? null : opened,
      closing_date: state === "open" ? closed?.slice(0, 10) : undefined,
      closed_at: state === "closed" ? closed : null,
      rejected_at: state === "rejected" ? (closed ?? opened) : null,
      rejection: state === "rejected" ? { code: "other", details: row.reason ?? null } : null,
      government_response: response ? { summary: null, details: response } : null,
    },
  };
}

function stateOf(typed: string): string {
  const word = typed.toLowerCase().replace(/[^a-z]/g, "");
  return states[word] ?? word;
}

function numberOf(typed = ""): number {
  return typed.trim() === "" ? NaN : Number(typed.replace(/[, ]/g, ""));
}

/** ISO 8601, or the day first as people write it here: 21/11/2026, with or without a time. */
function momentOf(typed: string | undefined): string | null {
  if (!typed) return null;
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ T](\d{2}:\d{2}))?/.exec(typed);
  const text = parts
    ? `${parts[3]}-${parts[2]!.padStart(2, "0")}-${parts[1]!.padStart(2, "0")}T${parts[4] ?? "00:00"}Z`
    : typed.replace(" ", "T");
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? typed : moment.toISOString();
}
