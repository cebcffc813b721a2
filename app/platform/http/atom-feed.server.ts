import { Feed } from "feed";
import type { CouncilCard, Locale } from "#app/platform/context.ts";

export interface FeedEntry {
  /** The path at which it is read; its address is what a reader knows it by. */
  path: string;
  title: string;
  /** Safe HTML. */
  html: string;
  publishedAt: Date;
  changedAt: Date;
}

interface FeedContent {
  /** The paths of the feed and of the page that says the same. */
  path: string;
  page: string;
  title: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287) that anybody may take from anywhere. */
export function atomFeed(
  { council, locale }: { council: CouncilCard; locale: Locale },
  { path, page, title, entries }: FeedContent,
): Response {
  const at = (place: string) => council.origin + place;
  const name = locale === "cy" ? council.nameCy : council.name;
  const latest = Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime()));
  const feed = new Feed({
    id: at(path),
    link: at(page),
    feedLinks: { atom: at(path) },
    title: `${title} – ${name}`,
    author: { name },
    generator: false,
    language: locale,
    updated: new Date(latest),
  });
  for (const entry of entries) {
    feed.addItem({
      id: at(entry.path),
      link: at(entry.path),
      title: asHtml(entry.title),
      content: entry.html,
      date: entry.changedAt,
      published: entry.publishedAt,
    });
  }
  return new Response(feed.atom1(), {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}

/** Titles of entries are read as HTML; what is escaped ends no CDATA section either. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
