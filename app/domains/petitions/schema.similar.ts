import { z } from "zod";
import { tellingTitle } from "#app/domains/petitions/rules.similar.ts";
import type { Locale } from "#app/platform/context.ts";

// Words that are too long for a petition are looked up too: whoever is shortening them goes on reading.
const longest = 5_000;

/** The words of a petition as far as they are written, from the script of their form. */
export const SimilarForm = z.object({
  title: z
    .string()
    .trim()
    .min(tellingTitle, "start-title-missing")
    .max(longest, "start-title-long"),
  background: z.string().max(longest, "start-background-long"),
  details: z.string().max(longest, "start-details-long"),
});

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
