import { z } from "zod";
import { RoleSchema } from "#app/domains/identity/schema.ts";

const hoursInDay = 24;
const minutesInDay = 60 * hoursInDay;

/** How long somebody stays signed in: without doing anything, and at most. */
const SessionLimitsSchema = z.object({
  idleMinutes: z
    .int()
    .min(5)
    .max(90 * minutesInDay),
  absoluteHours: z
    .int()
    .min(1)
    .max(365 * hoursInDay),
});

export type SessionLimits = z.output<typeof SessionLimitsSchema>;

const limits = (idleMinutes: number, absoluteHours: number) =>
  SessionLimitsSchema.default({ idleMinutes, absoluteHours });

/** Whose members in the council's directory hold which role here, and for which team they speak. */
export const GroupGrantSchema = z.object({
  group: z.string().min(1).max(200),
  role: RoleSchema.exclude(["operator"]),
  draftOnly: z.boolean().optional(),
  /** The team's slug. */
  team: z.string().optional(),
  /** Who of the council wrote this line. */
  writtenById: z.string().optional(),
});

export type GroupGrant = z.output<typeof GroupGrantSchema>;

/** The council's own directory, such as Entra ID, as an OpenID Connect provider. */
export const DirectorySchema = z.object({
  issuer: z.url().max(500),
  clientId: z.string().min(1).max(200),
  groupsClaim: z.string().min(1).max(100).default("groups"),
  /** E-mail domains that are the directory's own, so that its word for an address in them is enough. */
  domains: z.array(z.string()).max(20).default([]),
  groups: z.array(GroupGrantSchema).max(200).default([]),
});

export type Directory = z.output<typeof DirectorySchema>;

/** How people of a council sign in; what a council did not decide is as it is here. */
export const SignInSettingsSchema = z.object({
  /** The ways that staff have. */
  ways: z
    .object({
      directory: z.boolean().default(false),
      passkey: z.boolean().default(true),
      password: z.boolean().default(true),
    })
    .prefault({}),
  directory: DirectorySchema.nullable().default(null),
  sessions: z
    .object({
      resident: limits(30 * minutesInDay, 90 * hoursInDay),
      moderator: limits(30, 12),
      responder: limits(30, 12),
      approver: limits(30, 12),
      "policy-lead": limits(30, 12),
      auditor: limits(30, 12),
      administrator: limits(15, 8),
      operator: limits(15, 8),
    })
    .prefault({}),
});

export type SignInSettings = z.output<typeof SignInSettingsSchema>;
export type StaffWay = keyof SignInSettings["ways"];

/** The ways that staff may have, in the order in which they are offered. */
export const staffWays = [
  "directory",
  "passkey",
  "password",
] as const satisfies readonly StaffWay[];

/** What the button sends with which staff go to the directory. */
export const DirectoryForm = z.object({ next: z.string().optional() });
