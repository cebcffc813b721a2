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
