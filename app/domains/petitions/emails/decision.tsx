import { messages as appeals } from "#app/domains/petitions/messages.appeal.en.ts";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { appealPath } from "#app/domains/petitions/rules.appeal.ts";
import type { PetitionAct } from "#app/domains/petitions/rules.moderating.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { sayDay } from "#app/platform/clock.ts";
import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { letter, type Block, type Letter } from "#app/platform/mail/letter.tsx";

/** A decision about a petition, as letters tell it. */
export interface ToldDecision {
  act: Exclude<PetitionAct, "remove">;
  number: number;
  title: string;
  state: string;
  closesAt: Date | null;
  resubmitBy: Date | null;
  /** What the reasons say, in the language of the letter, and the moderator’s own words. */
  reasons: string[];
  sentence: string | null;
}

interface Decision {
  council: CouncilCard;
  locale: Locale;
  reader: { name: string; isCreator: boolean };
  decision: ToldDecision;
  /** Where the creator looks after a petition that came back to them. */
  organiserPath: string;
}

/** Tells the creator or a sponsor of a petition what the council decided about it. */
export function decisionEmail({
  council,
  locale,
  reader,
  decision,
  organiserPath,
}: Decision): Letter {
  const t = translator(messages, locale);
  const { act, number, title } = decision;
  const isPublic = ["open", "closed", "withdrawn", "rejected"].includes(decision.state);
  const page = { text: t("letter-button"), href: `${council.origin}/petitions/${number}` };
  const change = { text: t("letter-return-button"), href: council.origin + organiserPath };
  return letter({
    locale,
    council,
    subject: subjectOf(locale, reader, decision),
    paragraphs: [
      t("letter-hello", { name: reader.name }),
      t(leadOf(decision)),
      { quote: title },
      ...detailsOf(locale, council, decision),
    ],
    button: act === "return" ? change : isPublic ? page : undefined,
    footer: [t(reader.isCreator ? "letter-why-creator" : "letter-why-sponsor")],
  });
}

function subjectOf(
  locale: Locale,
  { isCreator }: Decision["reader"],
  { act, title }: ToldDecision,
) {
  const t = translator(messages, locale);
  const about = act === "give-up" ? "reject" : act;
  if (isCreator || about === "return") return t(`letter-${about}-subject`, { title });
  return t(`letter-${about}-subject-sponsor`, { title });
}

function leadOf({ act, state }: ToldDecision) {
  if (act !== "restore") return `letter-${act}` as const;
  if (state === "open" || state === "closed" || state === "withdrawn")
    return `letter-restore-${state}` as const;
  return "letter-restore-waiting";
}

function detailsOf(
  locale: Locale,
  { timeZone, origin }: CouncilCard,
  { act, state, closesAt, resubmitBy, reasons, sentence }: ToldDecision,
): Block[] {
  const t = translator(messages, locale);
  const until = (end: Date) => sayDay(locale, timeZone, lastMoment(end));
  const isOpen = state === "open" && closesAt;
  return [
    ...(reasons.length > 0
      ? [t("letter-reasons"), { list: reasons.map((text) => ({ text })) }]
      : []),
    ...(sentence ? [sentence] : []),
    ...(isOpen ? [t("letter-publish-closes", { day: until(closesAt) })] : []),
    ...(resubmitBy ? [t("letter-return-until", { day: until(resubmitBy) })] : []),
    ...(state === "hidden" && act !== "take-down" ? [t("letter-hidden")] : []),
    ...(state === "hidden" || state === "rejected" ? appealOf(locale, origin) : []),
  ];
}

function appealOf(locale: Locale, origin: string): Block[] {
  const t = translator(appeals, locale);
  const href = origin + appealPath;
  return [t("appeal-letter"), { list: [{ text: href, href }] }];
}
