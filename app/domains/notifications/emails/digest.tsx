import { messages } from "#app/domains/notifications/messages.en.ts";
import type {
  DueDigest,
  DueNews,
} from "#app/domains/notifications/queries/collect-digests.sql.server.ts";
import type { CouncilCard } from "#app/platform/context.ts";
import { translator, type Translator } from "#app/platform/i18n/translator.ts";
import { letter, type Block } from "#app/platform/mail/letter.tsx";

interface Digest {
  council: CouncilCard;
  due: DueDigest;
  /** Where all digests are stopped. */
  stop: string;
}

type Words = Translator<keyof (typeof messages)["en"]>;

/** The day's news for one reader, discussion by discussion. */
export function digest({ council, due, stop }: Digest) {
  const { locale, name, news } = due;
  const t = translator(messages, locale);
  const titles = [...new Set(news.map((item) => item.subjectTitle))];
  const sections = titles.flatMap((title): Block[] => [
    { heading: title },
    {
      list: news
        .filter((item) => item.subjectTitle === title)
        .map((item) => ({ text: sayNews(t, locale, item), href: council.origin + item.url })),
    },
  ]);
  return letter({
    locale,
    council,
    subject: t("digest-subject", { count: news.length }),
    paragraphs: [t("digest-hello", { name }), t("digest-intro"), ...sections],
    footer: [t("digest-why"), { list: [{ text: t("digest-stop"), href: stop }] }],
  });
}

function sayNews(t: Words, locale: "en" | "cy", { kind, team, author, excerpt }: DueNews): string {
  if (kind === "answer") return t("digest-answer", { team: team?.[locale] ?? "" });
  const line = excerpt.replaceAll(/\s+/g, " ").trim();
  return t("digest-comment", { author, excerpt: line });
}
