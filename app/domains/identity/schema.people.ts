import { z } from "zod";
import { EmailSchema, NameSchema, roles, RoleSchema } from "#app/domains/identity/schema.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

/** The roles that an administrator can give; the command line alone gives `operator`. */
export const grantableRoles = roles.filter((role) => role !== "operator");

const ReasonSchema = z.string().trim().min(1, "reason-missing").max(500, "reason-long");
const DaySchema = z.iso.date("day-wrong");
const ShortName = z
  .string()
  .trim()
  .min(1, "slug-missing")
  .max(60, "slug-wrong")
  .regex(/^[a-z][a-z0-9-]*$/, "slug-wrong");
const TeamName = z.string().trim().min(1, "team-name-missing").max(100, "team-name-long");

/** A role that somebody is given, perhaps until the end of a day. */
export const GrantForm = z.object({
  role: z.enum(roles, "role-missing"),
  /** A calendar day of the council, such as `2026-12-31`; the last on which the role holds. */
  until: DaySchema.optional(),
  draftOnly: z.boolean().default(false),
  reason: ReasonSchema,
});

export type GrantForm = z.output<typeof GrantForm>;

/** Why a role is taken away or somebody removed. */
export const ReasonForm = z.object({ reason: ReasonSchema });

/** A new member of staff. */
export const InvitationForm = z.object({
  name: NameSchema,
  email: EmailSchema,
  roles: z.array(z.enum(roles, "role-missing")).min(1, "role-missing"),
  /** The short name of a team. */
  team: z.string().max(60, "team-wrong").optional(),
  reason: ReasonSchema,
});

export type InvitationForm = z.output<typeof InvitationForm>;

/** A new team, under its names in both languages. */
export const TeamForm = z.object({ slug: ShortName, name: TeamName, nameCy: TeamName });

export type TeamForm = z.output<typeof TeamForm>;

/** Who joins a team, by the address under which they are known. */
export const MemberForm = z.object({ email: EmailSchema });

/** Whether a member leads the team from now on. */
export const LeadForm = z.object({ leads: z.enum(["yes", "no"], "leads-missing") });

/** Whose name may stay. */
export const NameAllowed = z.object({
  personId: z.uuid("person-missing"),
  /** As it was when somebody looked at it. */
  name: z.string().min(1, "name-missing"),
});

/** Which staff are asked for; what cannot be understood narrows nothing down. */
export const PeopleQuery = z.object({
  q: z.string().trim().max(254).default("").catch(""),
  role: RoleSchema.optional().catch(undefined),
  team: z.string().max(60).optional().catch(undefined),
  /** The last person of the page before. */
  after: z.uuid().optional().catch(undefined),
});

export type PeopleQuery = z.output<typeof PeopleQuery>;

/** Which part of the audit trail is asked for; what cannot be understood narrows nothing down. */
export const AuditQuery = z.object({
  action: z.string().max(100).optional().catch(undefined),
  /** An id or an e-mail address. */
  person: z.string().trim().max(254).optional().catch(undefined),
  day: DaySchema.optional().catch(undefined),
  before: z
    .string()
    .transform((text) => publicNumber(text) ?? undefined)
    .optional()
    .catch(undefined),
});

export type AuditQuery = z.output<typeof AuditQuery>;
