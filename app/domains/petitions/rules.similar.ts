/** So long is a title that says enough to look for what is similar while it is being written (characters). */
export const tellingTitle = 12;

/** How much sooner a petition is shown for those who signed it: a tenth of a likeness for sixteen of them. */
export function support(count: number): number {
  return Math.log10(Math.max(count, 1)) / 12;
}
