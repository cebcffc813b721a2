const namesOfHosts =
  /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?(:\d{1,5})?$/i;

/** Whether a `Host` header names a host as ours are named, with or without a port. */
export function isHostName(host: string | undefined): host is string {
  return host !== undefined && host.length <= 255 && namesOfHosts.test(host);
}

/** Whether the target of a request is a path of ours whose escapes all stand for text, none for NUL. */
export function isWellFormed(url: string): boolean {
  if (!url.startsWith("/") || /[\p{Cc} \\#]/u.test(url)) return false;
  try {
    return !decodeURIComponent(url).includes("\u0000");
  } catch {
    return false;
  }
}

/**
 * The one spelling of a path under which a page is known: dots resolved, no empty segments, no slash
 * at the end, nothing escaped that need not be. Takes well-formed paths only.
 */
export function canonicalPath(path: string): string {
  if (/^(\/[\w-]+)+$/.test(path) || path === "/") return path;
  const { pathname } = new URL(`http://folkmoot.invalid${path}`);
  return `/${pathname.split("/").filter(Boolean).map(respell).join("/")}`;
}

function respell(segment: string): string {
  return encodeURIComponent(decodeURIComponent(segment)).replace(
    /%(3A|40|2C|3B|3D|26|2B|24)/g,
    decodeURIComponent,
  );
}

/** The path and the query of a request's target; the query comes without its question mark. */
export function splitUrl(url: string): [path: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}

/** The query of a page in its one spelling: known names only, in order, without empty values. */
export function canonicalQuery(query: string, names: readonly string[]): string {
  if (!query) return "";
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of names.toSorted()) {
    const value = given.get(name);
    if (value) kept.append(name, value);
  }
  return kept.toString();
}
