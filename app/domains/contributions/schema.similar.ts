import type { Locale } from "#app/platform/context.ts";

/** What can be found as similar: petitions, the questions that open threads, and consultations. */
export type SimilarKind = "petition" | "question" | "consultation";

/** A text in its parts, the weightiest first. */
export interface TextParts {
  title: string;
  text?: string | null;
  details?: string | null;
}

/** A public text that is to be found when somebody writes about the same. */
export interface Memorable extends TextParts {
  kind: SimilarKind;
  subjectId: string;
  locale: Locale;
  /** The revision of a contribution; its words are read where it stands. */
  revision?: number;
  /** Where that which is no contribution is read, and from when until when it is open. */
  url?: string;
  opensAt?: Date;
  closesAt?: Date;
}
