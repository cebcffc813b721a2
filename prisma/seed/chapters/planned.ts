import type { ConsultationDraft } from "#app/domains/consultations/commands/add-consultation.server.ts";
import type { HouseRule } from "#app/domains/moderation/rules.ts";
import type { Locale } from "#app/platform/context.ts";

/** What an officer answers in public to a question of the town. */
export interface PlannedAnswer {
  /** The title of the question. */
  to: string;
  by: string;
  daysAgo: number;
  locale?: Locale;
  /** Days are said as they fall: `day(3)` is in three days from today, `day(-3)` was three days ago. */
  body(day: (ahead: number) => string): string;
}

/** A consultation and what residents sent to it. */
export interface PlannedConsultation {
  draft: Omit<ConsultationDraft, "firstDay" | "lastDay">;
  /** Days before today; less than nothing lies ahead. */
  openedDaysAgo: number;
  closesDaysAgo: number;
  /** By question: q1, q2 … */
  responses: Record<string, string>[];
}

/** Something said in a thread that a moderator has to look at, and what came of it. */
export interface PlannedCase {
  /** The title of the question. */
  to: string;
  by: string;
  daysAgo: number;
  body: string;
  /** The checks let it through; it is here because somebody says the same after it. */
  isFirst?: boolean;
  decision?: { daysAgo: number; rule?: HouseRule; sentence: string };
}

/** A petition that takes signatures here and now. */
export interface PlannedPetition {
  title: string;
  background: string;
  details: string;
  locale?: Locale;
  openedDaysAgo: number;
  closesInDays: number;
  /** How many sign; the last two of them have not confirmed yet. */
  signers: number;
}

/** A petition from the site that the council had before; its days lie before today. */
export interface EarlierPetition {
  title: string;
  background: string;
  details?: string;
  state: "open" | "closed" | "rejected";
  signatures: number;
  begunDaysAgo: number;
  endedDaysAgo?: number;
  rejection?: { code: string; details: string };
  response?: { daysAgo: number; summary: string; details: string };
}

/** The petitions of a town. */
export interface PlannedPetitions {
  earlier: EarlierPetition[];
  planned: PlannedPetition[];
}
