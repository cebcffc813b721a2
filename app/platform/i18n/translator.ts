import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "#app/platform/context.ts";

export type Params = Record<string, string | number | Date>;
export type Translator<Key extends string> = (key: Key, params?: Params) => string;

/** The same sentences in every language, by key. */
export interface Catalogue<Key extends string> {
  en: Record<Key, string>;
  cy: Record<Key, string>;
}

const tags: Record<Locale, string> = { en: "en-GB", cy: "cy-GB" };
const compiled = new WeakMap<object, Map<string, IntlMessageFormat>>();

/** Binds the languages of one part of the product together; a key missing in one does not compile. */
export function catalogue<Key extends string>(languages: Catalogue<Key>): Catalogue<Key> {
  return languages;
}

/** A function that says a sentence of a catalogue in one language; sentences are ICU messages. */
export function translator<Key extends string>(
  messages: Catalogue<Key>,
  locale: Locale,
): Translator<Key> {
  const sentences = messages[locale];
  return (key, params) => format(sentences, key, locale, params);
}

function format<Key extends string>(
  sentences: Record<Key, string>,
  key: Key,
  locale: Locale,
  params?: Params,
): string {
  const known = compiled.get(sentences) ?? new Map<string, IntlMessageFormat>();
  compiled.set(sentences, known);
  const message = known.get(key) ?? compile(sentences[key], locale);
  known.set(key, message);
  return String(message.format(params));
}

function compile(sentence: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(sentence, tags[locale], undefined, { ignoreTag: true });
}
