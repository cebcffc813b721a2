/** Extra HTML attributes for an inner element, for example `data-*` or `lang`. */
export type Attributes = Record<string, string | number | undefined>;

/** A list entry that may be left out with `condition && entry`. */
export type Maybe<T> = T | false | null | undefined | "";

/** Keeps the entries of a list that are there. */
export function present<T extends object>(entries: readonly Maybe<T>[] = []): T[] {
  return entries.filter((entry): entry is T => Boolean(entry));
}
