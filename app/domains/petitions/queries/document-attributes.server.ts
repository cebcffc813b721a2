import type {
  DocumentEntry,
  DocumentFacts,
} from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { dayIn } from "#app/platform/clock.ts";

export type Attributes = Record<string, unknown>;

/**
 * What a petition's document says of it besides places: what stands here, and of an imported petition
 * also what the earlier site told that has no place of its own here. Reads nothing.
 */
export function attributesOf(facts: DocumentFacts, timeZone: string): Attributes {
  const given = facts.source?.attributes ?? {};
  const debate = lastOf(facts, "debate");
  const outcome = lastOf(facts, "outcome");
  return {
    action: facts.title,
    background: facts.body,
    additional_details: facts.details,
    committee_note: given.committee_note ?? null,
    state: facts.state,
    signature_count: facts.count,
    closing_date: closingDay(facts, timeZone),
    created_at: facts.createdAt,
    updated_at: updatedAt(facts),
    rejected_at: facts.rejectedAt,
    opened_at: facts.openedAt,
    closed_at: facts.closedAt,
    moderation_threshold_reached_at:
      facts.sponsoredAt ?? given.moderation_threshold_reached_at ?? null,
    response_threshold_reached_at: reached(facts, "response"),
    government_response_at: facts.respondedAt,
    debate_threshold_reached_at: reached(facts, "debate"),
    debate_scheduled_on: debate
      ? dayIn(timeZone, new Date(debate.publishedAt))
      : (given.debate_scheduled_on ?? null),
    scheduled_debate_date: debate?.occursOn ?? given.scheduled_debate_date ?? null,
    debate_outcome_at: outcome?.publishedAt ?? given.debate_outcome_at ?? null,
    creator_name: creatorName(facts),
    rejection: rejectionOf(facts),
    government_response: responseOf(facts, timeZone),
    debate:
      debate?.state === "held"
        ? { debated_on: debate.occursOn, overview: outcome?.text ?? debate.text, ...noLinks }
        : (given.debate ?? null),
    departments: given.departments ?? [],
    topics: facts.topics,
  };
}

/** What else came of a petition, at the earlier site and here; reads nothing. */
export function otherBusinessOf({ entries, source }: DocumentFacts): unknown[] {
  const given = source?.attributes.other_parliamentary_business;
  const own = entries
    .filter(({ kind }) => kind === "other-business")
    .map(({ title, text, occursOn, publishedAt, editedAt }) => ({
      subject: title,
      body: text,
      occurred_on: occursOn ?? publishedAt.slice(0, 10),
      created_at: publishedAt,
      updated_at: editedAt ?? publishedAt,
    }));
  return [...(Array.isArray(given) ? (given as unknown[]) : []), ...own];
}

const noLinks = {
  transcript_url: null,
  video_url: null,
  debate_pack_url: null,
  public_engagement_url: null,
  debate_summary_url: null,
};

/** Entries stand in the order in which they were published. */
function lastOf({ entries }: DocumentFacts, kind: string): DocumentEntry | undefined {
  return entries.findLast((entry) => entry.kind === kind);
}

function closingDay({ state, closesAt }: DocumentFacts, timeZone: string): string | undefined {
  return state === "open" && closesAt ? dayIn(timeZone, lastMoment(closesAt)) : undefined;
}

/** Whoever started a petition is named while it is open, and only then. */
function creatorName({ state, creatorName, hiddenParts, source }: DocumentFacts): unknown {
  if (state !== "open" || hiddenParts.includes("creator")) return null;
  return creatorName ?? source?.attributes.creator_name ?? null;
}

function rejectionOf({ rejectionCode, rejectionDetails, source }: DocumentFacts): unknown {
  if (!rejectionCode) return null;
  const given = source?.attributes.rejection as Attributes | null | undefined;
  const sentence = typeof given?.details === "string" ? given.details.trim() || null : null;
  const isGiven = given?.code === rejectionCode && sentence === rejectionDetails;
  return isGiven ? given : { code: rejectionCode, details: rejectionDetails };
}

function responseOf(facts: DocumentFacts, timeZone: string): unknown {
  const { respondedAt, responseSummary, source } = facts;
  const response = lastOf(facts, "response");
  if (response && respondedAt) {
    return {
      responded_on: response.occursOn ?? dayIn(timeZone, respondedAt),
      summary: responseSummary ?? response.title,
      details: response.text,
      created_at: response.publishedAt,
      updated_at: response.editedAt ?? response.publishedAt,
    };
  }
  return facts.hasResponse ? (source?.attributes.government_response ?? null) : null;
}

/** A threshold that the earlier site had stamped stays stamped, as it does in the count. */
function reached({ thresholds, source }: DocumentFacts, consequence: string): unknown {
  const given = source?.attributes[`${consequence}_threshold_reached_at`];
  if (given) return given;
  const stamps = thresholds
    .filter((threshold) => threshold.consequence === consequence)
    .flatMap(({ reachedAt }) => reachedAt ?? []);
  return stamps.toSorted()[0] ?? null;
}

function updatedAt({ createdAt, openedAt, countedAt, entries }: DocumentFacts): Date {
  const told = entries.flatMap(({ publishedAt, editedAt }) => [publishedAt, editedAt]);
  const moments = [createdAt, openedAt, countedAt, ...told];
  return new Date(Math.max(...moments.map((moment) => new Date(moment ?? 0).getTime())));
}
