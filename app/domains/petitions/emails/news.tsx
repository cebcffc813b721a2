import { messages } from "#app/domains/petitions/messages.mailing.en.ts";
import { messages as timeline } from "#app/domains/petitions/messages.timeline.en.ts";
import type { OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { linkNames, type EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import { sayDay } from "#app/platform/clock.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter, type Block, type Letter } from "#app/platform/mail/letter.tsx";

/** What a letter to those who signed says: an entry of the timeline, or words of its own. */
export interface Said {
  kind: OwnKind | "letter";
  /** Of a letter of its own, its subject. */
  title: string;
  text: string;
  details: EntryDetails;
  occursOn: string | null;
}

export interface News {
  council: CouncilCard;
  locale: Locale;
  petition: { number: number; title: string };
  said: Said;
  /** Where the reader stops such letters; the organiser, who has none, is told so. */
  stop: string | null;
  /** Where the organiser asks for a review of a response. */
  review?: string;
  isPreview?: boolean;
}

/** Tells somebody who signed, or the organiser, what is new about a petition. */
export function newsEmail({ council, locale, petition, said, stop, ...more }: News): Letter {
  const t = translator(messages, locale);
  const about = said.kind === "letter" ? said.title : t(`subject-${said.kind}`);
  const subject = `${about}: ${petition.title}`;
  const why = stop ? t("news-why") : t("news-why-organiser");
  return letter({
    locale,
    council,
    subject: more.isPreview ? t("news-preview", { subject }) : subject,
    paragraphs: [
      t(stop ? "news-signed" : "news-started"),
      { quote: petition.title },
      ...(said.kind === "letter" ? [] : [{ heading: about }]),
      ...factsOf(said, locale),
      ...blocksOf(said.text),
      ...(more.review
        ? [t("news-review"), { list: [{ text: t("news-review-link"), href: more.review }] }]
        : []),
    ],
    button: { text: t("news-button"), href: `${council.origin}/petitions/${petition.number}` },
    footer: stop ? [why, { list: [{ text: t("news-stop"), href: stop }] }] : [why],
  });
}

function factsOf({ kind, title, details, occursOn }: Said, locale: Locale): Block[] {
  const t = translator(timeline, locale);
  const { summary, willDo = [], willNotDo = [], why, links = {} } = details;
  const day = occursOn && sayDay(locale, "UTC", new Date(occursOn));
  const isMeeting = kind === "hearing" || kind === "debate";
  return [
    ...(kind !== "letter" && title ? [title] : []),
    ...(day ? [t(isMeeting ? "meeting-scheduled" : "day-of", { day })] : []),
    ...(summary ? [summary] : []),
    ...pointsOf(t("will-do"), willDo),
    ...pointsOf(t("will-not-do"), willNotDo),
    ...(why ? [{ heading: t("why") }, why] : []),
    ...linkNames.flatMap((name) =>
      links[name] ? [{ list: [{ text: t(`link-${name}`), href: links[name] }] }] : [],
    ),
  ];
}

function pointsOf(heading: string, points: readonly string[]): Block[] {
  return points.length > 0 ? [{ heading }, { list: points.map((text) => ({ text })) }] : [];
}

/** The little Markdown that officers write, as blocks of a letter. */
function blocksOf(markdown: string): Block[] {
  const paragraphs = markdown.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return paragraphs.filter(Boolean).map((paragraph): Block => {
    const heading = /^#{1,6} +([^\n]+)$/.exec(paragraph)?.[1];
    if (heading) return { heading: plain(heading) };
    const lines = paragraph.split("\n");
    if (!lines.every((line) => /^([-*]|\d+\.) +\S/.test(line))) return plain(paragraph);
    return { list: lines.map((line) => ({ text: plain(line.replace(/^\S+ +/, "")) })) };
  });
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, "$1 ($2)")
    .replace(/\*\*([^*\n]+)\*\*/g, "$1");
}
