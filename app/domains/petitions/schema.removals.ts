import { z } from "zod";
import { ReasonSchema, ruleValueIn } from "#app/domains/petitions/schema.integrity.ts";
import { namePatternIn, removalStates } from "#app/domains/petitions/rules.removals.ts";
import { startOfDay } from "#app/platform/clock.ts";
import { isId } from "#app/platform/is-id.ts";

const moment = z.iso.datetime({ offset: true });

/** Which signatures of a petition are meant: those that fit everything that is said. */
export const SignatureCondition = z.object({
  id: z.uuid().optional(),
  /** CIDR or one address. */
  network: z.string().max(50).optional(),
  /** `example.com`, `*.example.com` or `**.example.com`. */
  domain: z.string().max(260).optional(),
  /** The keyed hash by which an address is found. */
  emailKey: z.string().max(100).optional(),
  /** Name keys in which `%` stands for anything. */
  name: z.string().max(200).optional(),
  /** The id of an area, or `unresolved`. */
  ward: z.union([z.uuid(), z.literal("unresolved")]).optional(),
  postcode: z.string().max(10).optional(),
  /** The part of postcodes before the last two letters, such as `WF1 1`. */
  sector: z.string().max(8).optional(),
  country: z.string().length(2).optional(),
  held: z.boolean().optional(),
  state: z.enum(["pending", "confirmed", "removed", "withdrawn"]).optional(),
  /** From when on, and until before when, they were asked for. */
  from: moment.optional(),
  until: moment.optional(),
});

export type SignatureCondition = z.output<typeof SignatureCondition>;

const spelled = (kind: "network" | "domain" | "email" | "country", problem: string) =>
  z
    .string()
    .trim()
    .max(260, problem)
    .refine((text) => text === "" || ruleValueIn(kind, text) !== null, problem)
    .transform((text) => (text ? ruleValueIn(kind, text)! : undefined));

/** A day and a time of the council's clock, such as `2026-11-22T14:30`, or a day alone. */
const LocalMoment = z
  .string()
  .trim()
  .refine((text) => text === "" || isLocalMoment(text), "moment-wrong");

function isLocalMoment(text: string): boolean {
  return (
    z.iso.date().safeParse(text).success || z.iso.datetime({ local: true }).safeParse(text).success
  );
}

const RemovalFields = z.object({
  network: spelled("network", "removal-network-wrong"),
  domain: spelled("domain", "removal-domain-wrong"),
  email: spelled("email", "removal-email-wrong"),
  name: z
    .string()
    .max(200, "removal-name-wrong")
    .refine((text) => !text.trim() || namePatternIn(text) !== null, "removal-name-wrong"),
  ward: z
    .string()
    .refine((ward) => ["", "unresolved"].includes(ward) || isId(ward), "removal-ward-wrong"),
  country: spelled("country", "removal-country-wrong"),
  held: z.enum(["yes", "no"], "removal-held-wrong").optional(),
  from: LocalMoment,
  until: LocalMoment,
  reason: ReasonSchema,
  note: z.string().trim().min(1, "removal-note-missing").max(500, "removal-note-long"),
});

/** Which signatures somebody wants removed, why, and what the public is told; whatever is empty narrows nothing down. */
export const RemovalForm = RemovalFields.refine(narrowsDown, {
  path: [],
  message: "removal-condition-missing",
});

export type RemovalForm = z.output<typeof RemovalForm>;

/**
 * Whether something is said that most signatures do not fit. That they are not held is true of nearly
 * all, and so is that they came before or after some moment: it takes both ends.
 */
function narrowsDown(form: z.output<typeof RemovalFields>): boolean {
  const { network, domain, email, name, ward, country, held, from, until } = form;
  if (network || domain || email || name.trim() || ward || country) return true;
  return held === "yes" || Boolean(from && until);
}

/** What of the form is the condition; the address by its keyed hash, moments by the council's clock. */
export function conditionOf(
  { network, domain, email, name, ward, country, held, from, until }: RemovalForm,
  { keyFor, timeZone }: { keyFor(email: string): string; timeZone: string },
): SignatureCondition {
  return {
    ...(network && { network }),
    ...(domain && { domain }),
    ...(email && { emailKey: keyFor(email) }),
    ...(name.trim() && { name: namePatternIn(name)! }),
    ...(ward && { ward }),
    ...(country && { country }),
    ...(held && { held: held === "yes" }),
    ...(from && { from: momentIn(timeZone, from) }),
    ...(until && { until: momentIn(timeZone, until) }),
  };
}

function momentIn(timeZone: string, text: string): string {
  const [day = "", time = "00:00"] = text.split("T");
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  const midnight = startOfDay(timeZone, day).getTime();
  return new Date(midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000).toISOString();
}

/** Why a removal is undone. */
export const UndoForm = z.object({ reason: ReasonSchema });

export const RemovalStateSchema = z.enum(removalStates);
