import { z } from "zod";
import { tidyPostcode } from "#app/domains/councils/rules.ts";
import { EmailSchema, NameSchema } from "#app/domains/identity/schema.ts";
import { countryCodes } from "#app/domains/petitions/rules.countries.ts";
import { looksLikeFormula, ownMatter } from "#app/domains/petitions/rules.starting.ts";
import {
  backgroundLimit,
  detailsLimit,
  lengthOf,
  looksLikeLink,
  titleLimit,
} from "#app/domains/petitions/rules.ts";
import { connectionKinds, type Scheme } from "#app/domains/petitions/schema.scheme.ts";
import { largestNumber } from "#app/platform/http/public-number.ts";

/** The first page: how somebody is connected with the place, and what the petition concerns. */
export function beginForm({ exclusions: excluded, otherTiers, allowsUnder18 }: Scheme) {
  const matters = [ownMatter, ...excluded, ...otherTiers.map(({ key }) => key)];
  return z.object({
    connection: z.enum(connectionKinds, "start-connection-missing"),
    adult: allowsUnder18 ? z.string().optional() : z.enum(["yes", "no"], "start-adult-missing"),
    concerns: z.string().refine((key) => matters.includes(key), "start-concerns-missing"),
  });
}

/** The words of a petition as residents write them. */
export const WordsForm = z.object({
  title: part("title", titleLimit).transform((text) => text.replace(/\s+/g, " ")),
  background: part("background", backgroundLimit),
  details: text("details", detailsLimit),
});

export type WordsForm = z.infer<typeof WordsForm>;

/** What the page of the words sends: they may also be put aside as far as they are written. */
export const WordsPage = WordsForm.extend({ next: z.string().optional() });

/** Better words for a petition that was returned, and the addresses of what was shown as similar beside them. */
export const RevisionForm = WordsForm.extend({ shown: z.string().optional() });

/** The words as far as they are written; whether they will do is judged when somebody goes on with them. */
export function unfinishedWords(values: Record<string, unknown>): DraftContent {
  const content: DraftContent = {};
  for (const field of ["title", "background", "details"] as const) {
    const text = textOf(values[field]).trim();
    if (text) content[field] = text;
  }
  return content;
}

const person = {
  name: NameSchema.refine((name) => !looksLikeLink(name), "start-name-link").refine(
    (name) => !looksLikeFormula(name),
    "start-name-formula",
  ),
  email: EmailSchema,
  /** In the United Kingdom, or not. */
  where: z.enum(["gb", "abroad"], "start-where-missing"),
  postcode: z.string().max(1_000, "start-postcode-wrong"),
  country: z.string().max(100, "start-country-missing"),
};

/** Who starts a petition. */
export const OrganiserForm = placed(z.object(person));

/** Who supports one before it is published. */
export const SponsorForm = placed(
  z.object({
    ...person,
    connection: z.enum(connectionKinds, "start-connection-missing"),
    /** "yes" from whoever declares to be 18 or older; asked only where the scheme wants it. */
    adult: z.string().optional(),
  }),
);

export type PersonForm = z.infer<typeof OrganiserForm>;
export type SponsorForm = z.infer<typeof SponsorForm>;

/** Where a link to go on writing is to be sent. */
export const LaterForm = z.object({ email: EmailSchema });

/** To whom a draft is to go: the key of the matter that another council decides. */
export const HandoverForm = z.object({ matter: z.string().min(1, "start-concerns-missing") });

/** Which petition a moderator lets through. */
export const ReleaseForm = z.object({ number: z.coerce.number().int().min(1).max(largestNumber) });

/** All that a draft may hold; what is not written yet is missing. */
export const DraftSchema = z.object({
  connection: z.enum(connectionKinds).optional(),
  adult: z.string().optional(),
  concerns: z.string().optional(),
  title: z.string().optional(),
  background: z.string().optional(),
  details: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  where: z.enum(["gb", "abroad"]).optional(),
  postcode: z.string().optional(),
  country: z.string().optional(),
  /** The council to which it was handed over, by its short name. */
  handedTo: z.string().optional(),
});

export type DraftContent = z.infer<typeof DraftSchema>;

/** A postcode belongs to an address in the United Kingdom alone, a country to one abroad. */
export function placeOf({
  where,
  postcode,
  country,
}: Pick<PersonForm, "where" | "postcode" | "country">) {
  return where === "gb"
    ? { where, postcode: tidyPostcode(postcode) ?? "", country: "GB" }
    : { where, postcode: "", country };
}

// Each is said even if something else is wrong too.
function placed<Shape extends z.ZodObject>(shape: Shape) {
  const always = { when: () => true };
  return shape
    .refine((given) => !isFrom("gb", given) || tidyPostcode(textOf(given.postcode)) !== null, {
      path: ["postcode"],
      error: "start-postcode-wrong",
      ...always,
    })
    .refine((given) => !isFrom("abroad", given) || isAbroad(textOf(given.country)), {
      path: ["country"],
      error: "start-country-missing",
      ...always,
    });
}

function isFrom(where: string, given: { where?: unknown }): boolean {
  return given.where === where;
}

function isAbroad(code: string): boolean {
  return code !== "GB" && countryCodes.has(code);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function part<Name extends string>(name: Name, limit: number) {
  return text(name, limit).refine((words) => words !== "", `start-${name}-missing`);
}

function text<Name extends string>(name: Name, limit: number) {
  return z
    .string()
    .trim()
    .refine((words) => lengthOf(words) <= limit, `start-${name}-long`)
    .refine((words) => !looksLikeFormula(words), `start-${name}-formula`);
}
