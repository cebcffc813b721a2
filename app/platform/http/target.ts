import { canonicalPath, splitUrl } from "#app/platform/http/address.ts";

/**
 * The address that a request is about, in the one spelling that the gate and the framework both
 * read; takes well-formed targets only.
 */
export function targetOf(url: string, origin: string): URL {
  const [path, query] = splitUrl(url);
  const target = new URL(canonicalPath(path) + (query && `?${query}`), origin);
  // The framework would take `_data` for a request of its old protocol and check it less.
  if (target.searchParams.has("_data")) target.searchParams.delete("_data");
  return target;
}

/** Where a page is really found, when it was asked for in another spelling. */
export function moved(url: string, target: URL): string | null {
  const [path] = splitUrl(url);
  return path === target.pathname ? null : target.pathname + target.search;
}

/** Whether the framework's script asks for the data of a page. */
export function isDataPath(path: string): boolean {
  return path.endsWith(".data");
}
