import { LinkifyIt } from "linkify-it";

/** Finds web addresses that are written out with http:// or https://, and nothing that only looks like one. */
export const linkFinder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add("ftp:", null)
  .add("mailto:", null)
  .add("//", null);

const schemes = new Set(["http:", "https:", "mailto:"]);

/** Where a link may lead: within the site, or to the web or an e-mail address, written as a browser reads it. */
export function safeHref(href: string): string | undefined {
  if (/^\/(?![/\\])[^\p{Cc}]*$/u.test(href)) return href;
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return schemes.has(url.protocol) ? url.href : undefined;
}
