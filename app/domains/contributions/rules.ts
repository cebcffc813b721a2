/** A text without case, accents, marks and spacing: two that differ only in those are the same text. */
export function normalised(...texts: (string | null | undefined)[]): string {
  return texts
    .join(" ")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What is read under the title: the text and, where there are, its further details. */
export function wholeText(body: string, details?: string | null): string {
  return details ? `${body}\n\n${details}` : body;
}
