import { figuresOf, sumOf } from "#app/domains/petitions/rules.figures.ts";
import type { DocumentFacts } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { dayIn } from "#app/platform/clock.ts";

/** Whose document it is, and how its addresses begin. */
export interface Publisher {
  origin: string;
  timeZone: string;
}

type Attributes = Record<string, unknown>;

/** A petition on its own, as data. */
export interface WholeDocument {
  links: { self: string };
  data: { type: string; id: number; attributes: Attributes };
}

/** A petition in the public JSON shape of petition.parliament.uk, as one entry of a list. */
export function listedDocument(facts: DocumentFacts, publisher: Publisher) {
  const self = `${publisher.origin}/petitions/${facts.number}/petition.json`;
  const { source } = facts;
  const attributes: Attributes = source
    ? { ...source.attributes, ...changedSince(facts) }
    : attributesOf(facts, publisher);
  for (const name of onlyAlone) delete attributes[name];
  const type = source?.type ?? "petition";
  return {
    type,
    id: facts.number,
    links: { self },
    attributes: { ...attributes, ...standingOf(facts) },
  };
}

/** The same petition on its own, with where its signatures came from. */
export function wholeDocument(facts: DocumentFacts, publisher: Publisher): WholeDocument {
  const { links, ...listed } = listedDocument(facts, publisher);
  const places = facts.source && isUntouched(facts) ? placesOfSource(facts) : placesOf(facts);
  return {
    links,
    data: {
      ...listed,
      attributes: {
        ...listed.attributes,
        ...places,
        other_parliamentary_business:
          facts.source?.attributes.other_parliamentary_business ?? otherBusinessOf(facts),
      },
    },
  };
}

/** A petition as it leaves for another site: an imported one as it came, unless something happened since. */
export function exportedDocument(facts: DocumentFacts, publisher: Publisher): object {
  if (facts.source && isUntouched(facts)) return facts.source;
  if (!facts.source) return wholeDocument(facts, publisher).data;
  const attributes = { ...facts.source.attributes, ...changedSince(facts), ...placesOf(facts) };
  return { ...facts.source, attributes };
}

const onlyAlone = [
  "signatures_by_country",
  "signatures_by_constituency",
  "signatures_by_region",
  "other_parliamentary_business",
];

/** Whether an imported petition is still as it came: nobody has signed here, and it is in its state. */
function isUntouched({ count, importedCount, state, source }: DocumentFacts): boolean {
  return count === importedCount && state === source?.attributes.state;
}

function changedSince(facts: DocumentFacts): Attributes {
  const { state, count, closedAt, source } = facts;
  const isSame = state === source?.attributes.state;
  return {
    state,
    signature_count: count,
    ...(isSame ? {} : { closed_at: closedAt?.toISOString() ?? null }),
  };
}

function attributesOf(facts: DocumentFacts, { timeZone }: Publisher): Attributes {
  const { entries, closesAt } = facts;
  const last = entries.at(-1);
  const debate = entries.find(({ kind }) => kind === "debate");
  const outcome = entries.find(({ kind }) => kind === "outcome");
  return {
    action: facts.title,
    background: facts.body,
    additional_details: facts.details,
    committee_note: null,
    state: facts.state,
    signature_count: facts.count,
    ...(facts.state === "open" && closesAt
      ? { closing_date: dayIn(timeZone, lastMoment(closesAt)) }
      : {}),
    created_at: facts.createdAt,
    updated_at: latest(facts.createdAt, facts.openedAt, facts.countedAt, last?.publishedAt),
    rejected_at: facts.rejectedAt,
    opened_at: facts.openedAt,
    closed_at: facts.closedAt,
    moderation_threshold_reached_at: facts.sponsoredAt,
    response_threshold_reached_at: reached(facts, "response"),
    government_response_at: facts.respondedAt,
    debate_threshold_reached_at: reached(facts, "debate"),
    debate_scheduled_on: debate ? dayIn(timeZone, new Date(debate.publishedAt)) : null,
    scheduled_debate_date: debate?.occursOn ?? null,
    debate_outcome_at: outcome?.publishedAt ?? null,
    creator_name: facts.creatorName,
    rejection: facts.rejectionCode
      ? { code: facts.rejectionCode, details: facts.rejectionDetails }
      : null,
    government_response: responseOf(facts, timeZone),
    debate:
      debate?.state === "held"
        ? { debated_on: debate.occursOn, overview: outcome?.text ?? debate.text, ...noLinks }
        : null,
    departments: [],
    topics: facts.topics,
  };
}

const noLinks = {
  transcript_url: null,
  video_url: null,
  debate_pack_url: null,
  public_engagement_url: null,
  debate_summary_url: null,
};

function responseOf({ entries, respondedAt, responseSummary }: DocumentFacts, timeZone: string) {
  const response = entries.findLast(({ kind }) => kind === "response");
  if (!response || !respondedAt) return null;
  return {
    responded_on: response.occursOn ?? dayIn(timeZone, respondedAt),
    summary: responseSummary ?? response.title,
    details: response.text,
    created_at: response.publishedAt,
    updated_at: response.editedAt ?? response.publishedAt,
  };
}

function otherBusinessOf({ entries }: DocumentFacts) {
  return entries
    .filter(({ kind }) => kind === "other-business")
    .map(({ title, text, occursOn, publishedAt, editedAt }) => ({
      subject: title,
      body: text,
      occurred_on: occursOn ?? publishedAt.slice(0, 10),
      created_at: publishedAt,
      updated_at: editedAt ?? publishedAt,
    }));
}

/** What our documents say beyond the shape they share with others. */
function standingOf(facts: DocumentFacts): Attributes {
  const { unresolved, elsewhere, paper } = figuresOf(facts.counts);
  return { as_of: facts.countedAt, unresolved, elsewhere, paper, local: facts.localCount };
}

function placesOfSource({ source }: DocumentFacts): Attributes {
  const given = onlyAlone.flatMap((name) => {
    const value = source?.attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}

function placesOf(facts: DocumentFacts): Attributes {
  const { byWard, byCountry, byConnection } = figuresOf(facts.counts);
  const countries = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
  const wards = new Map(facts.counts.map((row) => [row.place, row]));
  return {
    signatures_by_country: [
      ...byCountry.shown.map(({ key, count }) => {
        const name = key === "ZZ" ? "Not stated" : countries.of(key.slice(0, 2));
        return { name, code: key, signature_count: count };
      }),
      ...restOf(byCountry.rest, { name: "Other countries", code: "other" }),
    ],
    signatures_by_ward: [
      ...byWard.shown.map(({ key, count }) => {
        const { name, slug } = wards.get(key) ?? { name: null, slug: null };
        return { name: name ?? key, code: slug ?? key, signature_count: count };
      }),
      ...restOf(byWard.rest, { name: "Other wards", code: "other" }),
    ],
    signatures_by_connection: [
      ...byConnection.shown.map(({ key, count }) => ({ connection: key, signature_count: count })),
      ...restOf(byConnection.rest, { connection: "other" }),
    ],
  };
}

function restOf<Label extends object>(rest: { count: number } | null, label: Label) {
  return rest ? [{ ...label, signature_count: sumOf([rest]) }] : [];
}

function reached({ thresholds }: DocumentFacts, consequence: string): string | null {
  const stamps = thresholds
    .filter((threshold) => threshold.consequence === consequence)
    .flatMap(({ reachedAt }) => reachedAt ?? []);
  return stamps.toSorted()[0] ?? null;
}

function latest(...moments: (Date | string | null | undefined)[]): Date {
  return new Date(Math.max(...moments.map((moment) => new Date(moment ?? 0).getTime())));
}
