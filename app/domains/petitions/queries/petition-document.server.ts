import {
  attributesOf,
  otherBusinessOf,
  type Attributes,
} from "#app/domains/petitions/queries/document-attributes.server.ts";
import { placesIn, standingOf } from "#app/domains/petitions/queries/document-places.server.ts";
import type { DocumentFacts } from "#app/domains/petitions/queries/read-documents.sql.server.ts";

/** Whose document it is, and how its addresses begin. */
export interface Publisher {
  origin: string;
  timeZone: string;
}

/** A petition as one of a list, as data. */
export interface ListedDocument {
  type: string;
  id: number;
  links: { self: string };
  attributes: Attributes;
}

/** A petition on its own, as data. */
export interface WholeDocument {
  links: { self: string };
  data: { type: string; id: number; attributes: Attributes };
}

/** A petition in the public JSON shape of petition.parliament.uk, as one entry of a list. */
export function listedDocument(
  facts: DocumentFacts,
  { origin, timeZone }: Publisher,
): ListedDocument {
  return {
    type: facts.source?.type ?? "petition",
    id: facts.number,
    links: { self: `${origin}/petitions/${facts.number}/petition.json` },
    attributes: { ...attributesOf(facts, timeZone), ...standingOf(facts) },
  };
}

/** The same petition on its own, with where its signatures came from. */
export function wholeDocument(facts: DocumentFacts, publisher: Publisher): WholeDocument {
  const { links, ...listed } = listedDocument(facts, publisher);
  const places = placesIn(facts);
  const other_parliamentary_business = otherBusinessOf(facts);
  return {
    links,
    data: {
      ...listed,
      attributes: { ...listed.attributes, ...places, other_parliamentary_business },
    },
  };
}

/**
 * A petition as it leaves for another site: an imported one with every figure as it came, and with what
 * happened since in its place.
 */
export function exportedDocument(facts: DocumentFacts, publisher: Publisher): object {
  const { source } = facts;
  if (!source) return wholeDocument(facts, publisher).data;
  const here: Attributes = {
    ...attributesOf(facts, publisher.timeZone),
    other_parliamentary_business: otherBusinessOf(facts),
  };
  const changed = Object.keys(here).filter((name) => {
    return !following.has(name) && said(here[name]) !== said(source.attributes[name]);
  });
  if (changed.length === 0) return source;
  const { signatures_by_country, signatures_by_ward } = placesIn(facts);
  const places = { signatures_by_country, signatures_by_ward, ...standingOf(facts) };
  const attributes = {
    ...source.attributes,
    ...Object.fromEntries([...changed, ...following].map((name) => [name, here[name]])),
    ...(facts.count === facts.importedCount ? {} : places),
  };
  return { ...source, attributes };
}

/** These change with others and never alone; this council's own thresholds may hold from the day of the import. */
const following = new Set([
  "updated_at",
  "government_response_at",
  "response_threshold_reached_at",
  "debate_threshold_reached_at",
]);

/** What a value says, whatever spaces and endings of lines it is written with: an empty one nothing. */
function said(value: unknown): string {
  const text = JSON.stringify(value ?? null, (_, part: unknown) => {
    if (typeof part !== "string") return part;
    return /^\d{4}-\d\d-\d\dT/.test(part)
      ? new Date(part).getTime()
      : part.replace(/\s+/g, " ").trim();
  });
  return text === '""' || text === "[]" ? "null" : text;
}
