import type { OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import {
  fieldsOf,
  linkNames,
  type EntryDetails,
  type EntryFields,
} from "#app/domains/petitions/schema.timeline.ts";
import type { Locale } from "#app/platform/context.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";

/** An entry as it is kept. */
export interface EntryWords {
  title: string;
  text: string;
  /** Safe HTML of the text. */
  html: string;
  details: EntryDetails;
  /** A calendar day of the council. */
  occursOn: string | null;
}

/** What an officer filled in for an entry of one kind, as it is kept and shown; reads nothing. */
export function wordsOfEntry(kind: OwnKind, given: EntryFields, locale: Locale): EntryWords {
  const has = (field: keyof EntryFields) => fieldsOf[kind].includes(field);
  const { summary, willDo, willNotDo, why } = given;
  const text = has("text") ? given.text : "";
  const links = Object.fromEntries(
    linkNames.filter((name) => has(name) && given[name]).map((name) => [name, given[name]]),
  );
  return {
    title: has("title") ? given.title : "",
    text,
    html: text && markdownToHtml(text),
    occursOn: (has("occursOn") && given.occursOn) || null,
    details: {
      locale,
      ...(kind === "response" && { summary, willDo, willNotDo, why }),
      ...(Object.keys(links).length > 0 && { links }),
    },
  };
}
