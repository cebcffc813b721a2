import { z } from "zod";
import { LocaleSchema } from "#app/domains/identity/schema.ts";
import {
  backgroundLimit,
  detailsLimit,
  lengthOf,
  listNames,
  publicStates,
  titleLimit,
} from "#app/domains/petitions/rules.ts";

/** The place of a petition in the list, from which the list goes on: `<rank>-<number>`. */
export const PlaceToken = z
  .string()
  .regex(/^\d{1,10}-\d{1,9}$/)
  .transform((token) => token.split("-").map(Number) as [number, number])
  .transform(([rank, number]) => ({ rank, number }));

export type Place = z.infer<typeof PlaceToken>;

/** What the list of petitions is asked for; whatever is not understood is left out. */
export const PetitionListQuery = z.object({
  state: z.enum(listNames).catch("open"),
  q: someWords(200),
  ward: z
    .string()
    .regex(/^[a-z0-9-]{1,63}$/)
    .catch(""),
  topic: someWords(100),
  term: z
    .string()
    .regex(/^[a-z0-9-]{1,63}$/)
    .catch(""),
  after: PlaceToken.optional().catch(undefined),
  before: PlaceToken.optional().catch(undefined),
});

export type PetitionListQuery = z.infer<typeof PetitionListQuery>;

/** What a page of the list as data is asked for: an unknown state means all, an impossible page is refused. */
export const PetitionDataQuery = PetitionListQuery.omit({ after: true, before: true }).extend({
  state: z.enum(listNames).catch("all"),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .default(1),
});

export type PetitionDataQuery = z.infer<typeof PetitionDataQuery>;

function someWords(limit: number) {
  return z
    .string()
    .transform((words) => words.replaceAll("\0", "").trim().slice(0, limit))
    .catch("");
}

/** A petition that the council publishes itself. */
export const NewPetitionSchema = z.object({
  title: partOf(titleLimit),
  background: partOf(backgroundLimit),
  details: partOf(detailsLimit).optional(),
  closesAt: z.date(),
  locale: LocaleSchema.default("en"),
});

export type NewPetition = z.input<typeof NewPetitionSchema>;

function partOf(limit: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(limit * 20)
    .refine((text) => lengthOf(text) <= limit, `at most ${limit} characters`);
}

// PostgreSQL has no year 0 and no clock further than sixteen hours from another.
const moment = z.iso
  .datetime({ offset: true })
  .refine((text) => !/^0000|[+-](1[6-9]|2\d):\d\d$/.test(text), "not a moment");
const words = z.string().max(20_000);
const count = z.int().min(0).max(1_000_000_000);

/**
 * A petition in the public JSON shape of petition.parliament.uk, as its lists and its pages give it;
 * only what is used is checked, and the whole document is kept.
 */
export const PetitionDocument = z.looseObject({
  type: z.enum(["petition", "archived-petition"]),
  id: z.int().min(1),
  attributes: z.looseObject({
    action: words.trim().min(1),
    background: words.nullish(),
    additional_details: words.nullish(),
    state: z.enum(publicStates),
    signature_count: count,
    created_at: moment,
    updated_at: moment.nullish(),
    opened_at: moment.nullish(),
    closed_at: moment.nullish(),
    closing_date: z.iso.date().nullish(),
    rejected_at: moment.nullish(),
    moderation_threshold_reached_at: moment.nullish(),
    response_threshold_reached_at: moment.nullish(),
    debate_threshold_reached_at: moment.nullish(),
    debate_outcome_at: moment.nullish(),
    debate_scheduled_on: z.iso.date().nullish(),
    scheduled_debate_date: z.iso.date().nullish(),
    topics: z.array(z.string().max(200)).max(100).nullish(),
    signatures_by_country: z
      .array(
        z.looseObject({ code: z.string().regex(/^([A-Z]{2,3}|other)$/), signature_count: count }),
      )
      .max(400)
      .nullish(),
    /** Of the signatures, how many on paper; our own documents say it. */
    paper: count.nullish(),
    rejection: z.looseObject({ code: z.string().max(100), details: words.nullish() }).nullish(),
    government_response_at: moment.nullish(),
    government_response: z
      .looseObject({
        summary: words.nullish(),
        details: words.nullish(),
        created_at: moment.nullish(),
      })
      .nullish(),
  }),
});

export type PetitionDocument = z.infer<typeof PetitionDocument>;
