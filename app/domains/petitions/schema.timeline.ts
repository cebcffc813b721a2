import { z } from "zod";
import {
  entryTextLimit,
  linesOf,
  mayLinkTo,
  summaryLimit,
  whyLimit,
  type OwnKind,
} from "#app/domains/petitions/rules.timeline.ts";
import { lengthOf } from "#app/domains/petitions/rules.ts";
import { PetitionListQuery } from "#app/domains/petitions/schema.ts";

/** What else belongs to an entry, by kind. */
export const EntryDetails = z.object({
  /** The language it was written in. */
  locale: z.enum(["en", "cy"]).optional().catch(undefined),
  summary: z.string().optional().catch(undefined),
  willDo: z.array(z.string()).optional().catch(undefined),
  willNotDo: z.array(z.string()).optional().catch(undefined),
  why: z.string().optional().catch(undefined),
  links: z.record(z.string(), z.string()).optional().catch(undefined),
  /** Of a removal: by how many signatures the total fell, or rose again. */
  removed: z.int().optional().catch(undefined),
  restored: z.int().optional().catch(undefined),
  /** Of signatures on paper: how many were added, or put right. */
  count: z.int().optional().catch(undefined),
  isCorrection: z.boolean().optional().catch(undefined),
  /** Of a deadline that moved: by how many days. */
  days: z.int().optional().catch(undefined),
  /** Of a review: how far it has come. */
  stage: z.enum(["requested", "accepted", "declined", "reported"]).optional().catch(undefined),
});
export type EntryDetails = z.infer<typeof EntryDetails>;

/** What an outcome may link to. */
export const linkNames = ["transcript", "recording", "papers"] as const;

const lines = (long: string) =>
  z
    .string()
    .transform(linesOf)
    .refine((all) => all.length <= 20 && all.every((line) => lengthOf(line) <= 300), long);

const link = z
  .string()
  .trim()
  .max(500, "link-not-allowed")
  .refine((href) => href === "" || mayLinkTo(href), "link-not-allowed");

const EntryFields = z.object({
  title: z.string().trim().max(120, "entry-title-long"),
  occursOn: z.iso.date("day-wrong").optional(),
  summary: upTo(summaryLimit, "summary-long"),
  willDo: lines("lines-long"),
  willNotDo: lines("lines-long"),
  why: upTo(whyLimit, "why-long"),
  text: upTo(entryTextLimit, "details-long"),
  transcript: link,
  recording: link,
  papers: link,
  /** Whether everybody who signed and wants to hear gets it by e-mail too. */
  mail: z.boolean().default(false),
});

/** What an officer fills in for an entry. */
export type EntryFields = z.output<typeof EntryFields>;

/** An entry of which nothing is written yet. */
export const unwritten: EntryFields = {
  title: "",
  summary: "",
  willDo: [],
  willNotDo: [],
  why: "",
  text: "",
  transcript: "",
  recording: "",
  papers: "",
  mail: false,
};

const needed: Record<OwnKind, readonly (keyof EntryFields)[]> = {
  acknowledgement: [],
  response: ["summary", "why"],
  hearing: ["title", "occursOn"],
  debate: ["title", "occursOn"],
  "no-debate": ["text"],
  outcome: ["text"],
  "other-business": ["title", "text"],
};

const missing: Partial<Record<keyof EntryFields, string>> = {
  title: "missing-title",
  occursOn: "missing-day",
  summary: "missing-summary",
  why: "missing-why",
  text: "missing-text",
};

/** The fields that the form of each kind shows, in their order. */
export const fieldsOf: Record<OwnKind, readonly (keyof EntryFields)[]> = {
  acknowledgement: ["text"],
  response: ["summary", "willDo", "willNotDo", "why", "text"],
  hearing: ["title", "occursOn", "text"],
  debate: ["title", "occursOn", "text"],
  "no-debate": ["text"],
  outcome: ["occursOn", "text", "transcript", "recording", "papers"],
  "other-business": ["title", "text"],
};

/** Of a form that changes an entry, which revision of it the officer saw. */
const RevisedFields = EntryFields.extend({ revision: z.int().min(1) });

/** Of a form that is only tried out: which entry it changes, if any, and whether the officer gets it by e-mail. */
const TriedFields = EntryFields.extend({
  entry: z.uuid().optional().catch(undefined),
  revision: z.string().max(10),
  toMe: z.boolean().default(false),
});

/** The form of one kind of entry. */
export const entryForm = (kind: OwnKind) => EntryFields.superRefine(complete(kind));
export const revisedForm = (kind: OwnKind) => RevisedFields.superRefine(complete(kind));
export const triedForm = (kind: OwnKind) => TriedFields.superRefine(complete(kind));

function complete(kind: OwnKind) {
  return (fields: EntryFields, check: z.RefinementCtx) => {
    for (const field of needed[kind]) {
      if (!fields[field])
        check.addIssue({ code: "custom", path: [field], message: missing[field]! });
    }
    if (kind === "response" && fields.willDo.length + fields.willNotDo.length === 0) {
      check.addIssue({ code: "custom", path: ["willDo"], message: "missing-will-do" });
    }
  };
}

function upTo(limit: number, problem: string) {
  return z
    .string()
    .trim()
    .max(limit * 20, problem)
    .refine((text) => lengthOf(text) <= limit, problem);
}

/** What was filled in, as a form shows it again. */
export function entryValues({ mail: _, ...fields }: EntryFields): Record<string, string> {
  const { willDo, willNotDo, occursOn = "", ...texts } = fields;
  return { ...texts, occursOn, willDo: willDo.join("\n"), willNotDo: willNotDo.join("\n") };
}

/** Why an entry is taken off the timeline. */
export const RemovalForm = z.object({
  reason: z.string().trim().min(1, "missing-reason").max(500, "reason-too-long"),
});

/** Which petitions officers look for; what is not understood is left out. */
export const TimelineSearch = PetitionListQuery.pick({ q: true, after: true, before: true }).extend(
  {
    state: z.enum(["open", "closed"]).catch("open"),
  },
);
export type TimelineSearch = z.output<typeof TimelineSearch>;
