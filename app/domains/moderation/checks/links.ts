import { LinkifyIt } from "linkify-it";
import { wordsOf, type CheckedText } from "#app/domains/moderation/checks/check.ts";
import type { Signal } from "#app/domains/moderation/schema.ts";

const enough = 2;
const usualEndings = /\.(com|net|org|info|biz|uk|wales|cymru|shop|online|xyz)$/;
const shorteners = new Set(
  "bit.ly buff.ly cutt.ly goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at s.id t.co t.ly t.me tiny.cc tinyurl.com v.gd".split(
    " ",
  ),
);
const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false });

/** A resident's text with many links, or with one that hides where it leads. */
export function links(text: CheckedText): Signal[] {
  if (text.byStaff) return [];
  const found = hostsIn(wordsOf(text)).filter((host) => host !== text.ownHost);
  const bare = found.find(isBareAddress);
  const short = found.find((host) => shorteners.has(host));

  const signals: Signal[] = [];
  if (found.length > enough) signals.push(signal("many-links", String(found.length)));
  if (bare) signals.push(signal("bare-address", bare));
  if (short) signals.push(signal("short-link", short));
  return signals;
}

function signal(why: Signal["why"], found: string): Signal {
  return { check: "links", why, found: found.slice(0, 100) };
}

function hostsIn(words: string): string[] {
  return (finder.match(words) ?? []).flatMap((match) => {
    if (match.schema === "mailto:") return [];
    const host = hostOf(match.url);
    return host && isMeantAsLink(match.schema, match.text, host) ? [host] : [];
  });
}

// "the end of the road.It floods" is a forgotten space, not a link to Italy.
function isMeantAsLink(schema: string, typed: string, host: string): boolean {
  return schema !== "" || /^www\./i.test(typed) || typed.includes("/") || usualEndings.test(host);
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : null;
}

function isBareAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || host.startsWith("[");
}
