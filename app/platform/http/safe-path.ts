// Where no address of ours can be mistaken for it, and no scheme, host or credentials can hide.
const somewhere = "http://folkmoot.invalid";

/**
 * The path on this site that somebody asks to be sent to, or the fallback when it is anything but
 * that. What comes back begins with one slash and is spelt as browsers spell addresses.
 */
export function safePath(candidate: unknown, fallback = "/"): string {
  if (typeof candidate !== "string" || candidate.length > 2_000) return fallback;
  if (!/^\/(?![/\\])/.test(candidate) || /[\p{Cc} \\]/u.test(candidate)) return fallback;

  const url = URL.canParse(candidate, somewhere) ? new URL(candidate, somewhere) : null;
  if (url?.origin !== somewhere || leadsAway(url.pathname)) return fallback;
  return url.pathname + url.search + url.hash;
}

/** Paths that a second reading, with its escapes resolved, would take for another site. */
function leadsAway(path: string): boolean {
  try {
    return /^[/\\]{2}/.test(path) || /[\p{Cc}\\]|\/\//u.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}
