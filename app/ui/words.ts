/** Joins class names or ids with spaces and leaves out what is absent; nothing at all is undefined. */
export function words(...parts: (string | false | null | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(" ") || undefined;
}
