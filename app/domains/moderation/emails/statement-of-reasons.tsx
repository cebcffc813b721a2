import { messages } from "#app/domains/moderation/messages.en.ts";
import type { HouseRule } from "#app/domains/moderation/rules.ts";
import type { Signal } from "#app/domains/moderation/schema.ts";
import { sayDay } from "#app/platform/clock.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter, type Block, type Letter } from "#app/platform/mail/letter.tsx";

export interface StatementLetter {
  council: CouncilCard;
  locale: Locale;
  name: string;
  caseNumber: number;
  kind: "petition" | "question" | "comment" | "answer";
  outcome: "publish" | "hide";
  rule: HouseRule | null;
  sentence: string | null;
  decidedAt: Date;
  signals: readonly Signal[];
  /** What was decided about, as its author typed it. */
  wrote: string;
  url: string;
  /** The address to which somebody writes who thinks that the decision is wrong. */
  contact?: string;
}

/** What was decided about somebody's text, why, how, and what they can do about it. */
export function statementOfReasons(facts: StatementLetter): Letter {
  const { council, locale, outcome, caseNumber: number } = facts;
  const t = translator(messages, locale);
  const kind = t(`kind-${facts.kind}`);
  const day = sayDay(locale, council.timeZone, facts.decidedAt);
  const name = locale === "cy" ? council.nameCy : council.name;
  const path = outcome === "hide" ? `/account/decisions/${number}` : facts.url;

  return letter({
    locale,
    council,
    subject: t(`mail-${outcome}-subject`, {
      kind,
      number,
    }),
    paragraphs: [
      t("mail-dear", { name: facts.name }),
      t(`statement-${outcome}-lead`, {
        kind,
        day,
        council: name,
      }),
      { heading: t("statement-wrote") },
      { quote: shortened(facts.wrote) },
      ...(outcome === "hide" ? reasons(facts) : note(facts)),
    ],
    button: {
      text: t(outcome === "hide" ? "statement-read" : "statement-see"),
      href: council.origin + path,
    },
  });
}

function reasons({
  locale,
  rule,
  sentence,
  signals,
  caseNumber,
  contact,
}: StatementLetter): Block[] {
  const t = translator(messages, locale);
  const ways = contact
    ? t("statement-wrong", { contact, number: caseNumber })
    : t("statement-wrong-nowhere", { number: caseNumber });
  return [
    ...(rule
      ? [{ heading: t("statement-rule") }, `${t(`rule-${rule}`)}. ${t(`rule-${rule}-says`)}`]
      : []),
    ...(sentence ? [{ heading: t("statement-sentence") }, { quote: sentence }] : []),
    { heading: t("statement-how") },
    t(signals.length > 0 ? "statement-checks" : "statement-no-checks"),
    ...(signals.length > 0
      ? [{ list: signals.map(({ why, found }) => ({ text: t(`signal-${why}`, { found }) })) }]
      : []),
    t("statement-person"),
    { heading: t("statement-then") },
    t("statement-again"),
    ways,
  ];
}

function note({ locale, sentence }: StatementLetter): Block[] {
  const t = translator(messages, locale);
  return sentence ? [{ heading: t("statement-sentence") }, { quote: sentence }] : [];
}

function shortened(text: string): string {
  return text.length > 1_500 ? `${text.slice(0, 1_500).trimEnd()}…` : text;
}
