/** The value of one cookie in a `Cookie` header, or null. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  if (!header) return null;
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

export interface CookieOptions {
  /** In seconds; 0 takes the cookie away, nothing keeps it until the browser is closed. */
  maxAge?: number;
  path?: string;
  secure: boolean;
  /** The page's own script may read it. */
  readable?: boolean;
}

/** A line for `Set-Cookie`; values are letters, digits, `-` and `_` only. */
export function writeCookie(name: string, value: string, options: CookieOptions): string {
  if (!/^[\w-]*$/.test(value)) throw new TypeError(`The cookie ${name} cannot hold this value.`);
  const parts = [`${name}=${value}`, `Path=${options.path ?? "/"}`, "SameSite=Lax"];
  if (options.maxAge !== undefined) parts.push(`Max-Age=${Math.floor(options.maxAge)}`);
  if (!options.readable) parts.push("HttpOnly");
  if (options.secure) parts.push("Secure");
  return parts.join("; ");
}
