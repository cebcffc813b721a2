import { storePetitions } from "#app/domains/petitions/commands/store-petitions.sql.server.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { mayImport } from "#app/domains/petitions/policy.ts";
import { responseIn } from "#app/domains/petitions/queries/response-in.server.ts";
import type { Row } from "#app/domains/petitions/rules.importing.ts";
import { PetitionDocument } from "#app/domains/petitions/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { endOfDay } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { translator, type Params } from "#app/platform/i18n/translator.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** What became of the rows of a file; `updated` is there only if something was. */
export interface ImportReport {
  read: number;
  added: number;
  unchanged: number;
  refused: number;
  updated?: number;
  /** Why rows were refused, by line of the file; the first thousand. */
  problems: ImportProblem[];
}

export interface ImportProblem {
  line: number;
  text: string;
}

// Small batches: what is sent to PostgreSQL at once is held in memory several times over.
const batchRows = 50;
const batchCharacters = 150_000;
const lineCharacters = 2_000_000;
const problemsKept = 1_000;

type Why = "json" | "long" | "shape" | "twice" | "unstorable";

/**
 * Petitions are brought over from an earlier site, one public JSON document a line. Rows are stored
 * a batch at a time, whole or not at all; a row that is not right is refused alone. A document that is
 * here already changes nothing, and a newer edition of it takes its place.
 */
export async function importPetitions(
  context: Context,
  lines: AsyncIterable<string> | Iterable<string>,
  onProgress: (report: ImportReport) => void = () => undefined,
): Promise<ImportReport> {
  if (!mayImport(context.actor)) throw new Error("Only administrators import petitions.");

  const t = translator(messages, context.locale);
  const report: ImportReport = { read: 0, added: 0, unchanged: 0, refused: 0, problems: [] };
  const seen = new Map<string, { line: number; hash: string }>();
  let batch: Row[] = [];
  let characters = 0;
  let line = 0;

  function refuse(at: number, why: Why, params: Params = {}): void {
    report.refused += 1;
    if (report.problems.length >= problemsKept) return;
    report.problems.push({ line: at, text: t(`import-${why}`, params) });
  }

  async function flush(): Promise<void> {
    const stored = await storePetitions(context, batch);
    report.added += stored.added;
    report.unchanged += stored.unchanged;
    if (stored.updated > 0) report.updated = (report.updated ?? 0) + stored.updated;
    for (const row of stored.unstorable) refuse(row.line, "unstorable", { id: row.sourceId });
    [batch, characters] = [[], 0];
    onProgress(report);
  }

  for await (const raw of lines) {
    line += 1;
    const text = (line === 1 ? raw.replace(/^\uFEFF/, "") : raw).trim();
    if (!text) continue;
    report.read += 1;

    const result = readRow(context, line, text);
    if ("why" in result) {
      refuse(line, result.why, result.params);
      continue;
    }
    const earlier = seen.get(result.sourceId);
    if (earlier && earlier.hash !== result.sourceHash) {
      refuse(line, "twice", { id: result.sourceId, line: earlier.line });
      continue;
    }
    if (earlier) {
      report.unchanged += 1;
      continue;
    }
    seen.set(result.sourceId, { line, hash: result.sourceHash });
    batch.push(result);
    characters += text.length;
    if (batch.length >= batchRows || characters >= batchCharacters) await flush();
  }
  await flush();
  const { problems, ...counts } = report;
  problems.sort((one, other) => one.line - other.line);
  await record(context, {
    action: "petitions.import",
    subjectKind: "council",
    subjectId: context.council.id,
    after: counts,
  });
  return report;
}

function readRow(
  context: Context,
  line: number,
  text: string,
): Row | { why: Why; params?: Params } {
  if (text.length > lineCharacters) return { why: "long" };
  const json = parsed(text);
  if (json === undefined) return { why: "json" };

  const document = PetitionDocument.safeParse(json);
  if (document.success) return rowOf(context, line, document.data, json as object);
  const [issue] = document.error.issues;
  const field = issue!.path.join(".") || "document";
  return { why: "shape", params: { field, problem: issue!.message } };
}

function rowOf(context: Context, line: number, document: PetitionDocument, source: object): Row {
  const { id, attributes: given } = document;
  const closingDay = given.state === "open" ? given.closing_date : null;
  return {
    line,
    sourceId: String(id),
    sourceHash: hashOf(canonical(source)),
    source,
    title: given.action.replace(/\s+/g, " "),
    body: given.background?.trim() ?? "",
    details: given.additional_details?.trim() || null,
    state: given.state,
    count: given.signature_count,
    byCountry: (given.signatures_by_country ?? []).map(({ code, signature_count }) => {
      return { code, count: signature_count };
    }),
    paper: given.paper ?? 0,
    countedAt: given.updated_at ?? given.created_at,
    createdAt: given.created_at,
    openedAt: given.opened_at ?? null,
    closesAt: closingDay
      ? endOfDay(context.council.timeZone, closingDay).toISOString()
      : (given.closed_at ?? null),
    closedAt: given.closed_at ?? null,
    rejectedAt: given.rejected_at ?? null,
    rejectionCode: given.rejection?.code ?? null,
    rejectionDetails: given.rejection?.details?.trim() || null,
    ...responseIn(document),
    topics: given.topics ?? [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The same document in the same letters, whatever order its keys came in. */
function canonical(json: object): string {
  return JSON.stringify(json, (_, value: unknown) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
