/** How many comments stand on one page of a thread: all of nearly every thread, and some 25 kB on the way. */
export const pageSize = 200;

/** How many threads stand on one page of their list. */
export const listSize = 20;

/** Replies to replies are indented this far and no further. */
export const deepest = 3;

/** Two comments in the same words under the same comment, this close together, are one button pressed twice. */
export const repeatMinutes = 10;

interface Place {
  depth: number;
  path: string;
}

/**
 * Where a comment stands among the others: its path is its ancestors' numbers and its own, each
 * with as many digits, so that paths in the order of text are comments in the order of reading.
 * A reply to a comment on the deepest level stands behind it on the same level.
 */
export function placeUnder(parent: Place | null, number: number): Place {
  const own = String(number).padStart(digits, "0");
  if (!parent) return { depth: 1, path: own };

  const ancestors = parent.path.split(".").slice(0, deepest - 1);
  return { depth: ancestors.length + 1, path: [...ancestors, own].join(".") };
}

/** Whether the indentation does not show what a comment replies to, so that words have to. */
export function isCrossReply(path: string, parentNumber: number | null): boolean {
  const above = path.split(".").at(-2);
  return parentNumber !== null && Number(above) !== parentNumber;
}

/** The page on which the comment stands that is the nth in the order of reading. */
export function pageOf(position: number): number {
  return Math.max(1, Math.ceil(position / pageSize));
}

/** The path under which a thread is read. */
export function threadUrl(number: number): string {
  return `/threads/${number}`;
}

/** The lasting address of a comment, on whichever page it stands. */
export function commentUrl(thread: number, comment: number): string {
  return `/threads/${thread}/comments/${comment}`;
}

/** What the pages of a thread are called in the page cache. */
export function threadTag(id: string): string {
  return `thread:${id}`;
}

const digits = 7;
