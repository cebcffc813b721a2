import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { TimelineEntry } from "#app/domains/petitions/queries/list-entries.server.ts";
import { responseHtml } from "#app/domains/petitions/queries/response-html.server.ts";
import type { Locale } from "#app/platform/context.ts";
import type { FeedEntry } from "#app/platform/http/atom-feed.server.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

/** The entries of a petition's timeline, as a feed tells them; reads nothing. */
export function timelineFeed(
  number: number,
  entries: readonly TimelineEntry[],
  locale: Locale,
): FeedEntry[] {
  const t = translator(messages, locale);
  return entries.map(({ id, kind, title, details, html, publishedAt, editedAt }) => {
    const { summary = "", stage } = details;
    const said = [stage ? t(`stage-${stage}`) : "", summary].filter(Boolean);
    return {
      path: `/petitions/${number}#entry-${id}`,
      title: [t(`kind-${kind}`), title].filter(Boolean).join(": "),
      html: said.map((text) => plainToHtml(text)).join("") + responseHtml(details, html),
      publishedAt,
      changedAt: editedAt ?? publishedAt,
    };
  });
}
