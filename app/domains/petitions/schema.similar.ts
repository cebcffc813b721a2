import type { Locale } from "#app/platform/context.ts";

/** A petition as far as it is written. */
export interface WrittenPetition {
  title: string;
  background?: string;
  details?: string;
}

/** Something public on the same matter. */
export interface SimilarMatter {
  kind: "petition" | "thread" | "consultation";
  href: string;
  title: string;
  /** The language of the title. */
  locale: Locale;
  state: "open" | "closed" | "rejected" | "planned";
  /** How many have signed a petition. */
  count?: number;
  /** Whether the council has answered a petition or a thread. */
  answered?: boolean;
  rejectedAt?: Date;
}
