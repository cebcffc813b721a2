import { z } from "zod";
import {
  GroupGrantSchema,
  staffWays,
  type SignInSettings,
} from "#app/domains/identity/schema.sign-in.ts";
import type { FormValues } from "#app/platform/forms/form-state.ts";
import { isProviderAddress } from "#app/platform/openid/outside.ts";

const hoursInDay = 24;
const minutesInDay = 60 * hoursInDay;
const domainShape = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/;

/** A whole number between two others; anything else is the problem of that name. */
function between(least: number, most: number, problem: string) {
  return z.number(problem).int(problem).min(least, problem).max(most, problem);
}

const StaffLimits = z.object({
  idleMinutes: between(5, minutesInDay, "idle-wrong"),
  absoluteHours: between(1, 7 * hoursInDay, "absolute-wrong"),
});

const GroupLine = z
  .object({
    group: z.string().trim().max(200, "group-long"),
    role: z.enum(GroupGrantSchema.shape.role.options, "group-role-missing").optional(),
    draftOnly: z.boolean().optional(),
    team: z.string().max(100, "refused-no-such-team").optional(),
  })
  .superRefine(({ group, role, draftOnly }, problems) => {
    const say = (path: string, message: string) =>
      problems.addIssue({ code: "custom", path: [path], message });
    if (group && !role) say("role", "group-role-missing");
    if (group && draftOnly && role !== "responder") say("draftOnly", "group-draft-wrong");
  });

/** Domains, one a line, in lower case. */
const DomainLines = z.string().transform((text, problems) => {
  const domains = text.toLowerCase().split(/[\s,]+/).filter(Boolean); // prettier-ignore
  if (domains.length <= 20 && domains.every((one) => domainShape.test(one))) return domains;
  problems.addIssue({ code: "custom", message: "domain-wrong" });
  return z.NEVER;
});

/** What the page with the settings sends. */
export const SignInSettingsForm = z
  .object({
    version: between(0, 1_000_000, "version-wrong"),
    ways: z.array(z.enum(staffWays, "way-wrong"), "way-wrong").default([]),
    issuer: z
      .string()
      .trim()
      .max(500, "issuer-long")
      .refine((text) => !text || isProviderAddress(text), "issuer-wrong"),
    clientId: z.string().trim().max(200, "client-long"),
    secret: z.string().trim().max(1_000, "secret-long").optional(),
    groupsClaim: z.string().trim().regex(/^[\x21-\x7e]{0,100}$/, "claim-wrong"), // prettier-ignore
    domains: DomainLines,
    groups: z.array(GroupLine).max(90, "group-too-many").default([]),
    sessions: z.object({
      moderator: StaffLimits,
      responder: StaffLimits,
      approver: StaffLimits,
      "policy-lead": StaffLimits,
      auditor: StaffLimits,
      administrator: StaffLimits,
      operator: StaffLimits,
    }),
    residentIdleDays: between(1, 90, "idle-days-wrong"),
    residentDays: between(1, 365, "absolute-days-wrong"),
  })
  .refine(({ issuer, clientId }) => !issuer || clientId, {
    path: ["clientId"],
    message: "client-missing",
  });

export type SignInSettingsForm = z.output<typeof SignInSettingsForm>;

/** The settings that a form asks for. */
export function settingsIn(form: SignInSettingsForm): SignInSettings {
  const { issuer, clientId, groupsClaim, domains } = form;
  const groups = form.groups.flatMap(({ group, role, draftOnly, team }) =>
    group && role ? [{ group, role, ...(draftOnly && { draftOnly }), ...(team && { team }) }] : [],
  );
  const directory = { issuer, clientId, groupsClaim: groupsClaim || "groups", domains, groups };
  const [directoryWay, passkey, password] = staffWays.map((way) => form.ways.includes(way));
  return {
    ways: { directory: directoryWay!, passkey: passkey!, password: password! },
    directory: issuer ? directory : null,
    sessions: {
      ...form.sessions,
      resident: {
        idleMinutes: form.residentIdleDays * minutesInDay,
        absoluteHours: form.residentDays * hoursInDay,
      },
    },
  };
}

/** What was typed into the form, to be shown again; the secret is not. */
export function typedIn({ secret: _, ways, domains, ...form }: SignInSettingsForm): FormValues {
  const { groups, sessions, ...single } = form;
  const lines = groups.flatMap(({ draftOnly, ...line }, at) => [
    ...Object.entries(line).map(([name, text]) => [`groups[${at}].${name}`, text]),
    ...(draftOnly ? [[`groups[${at}].draftOnly`, "on"]] : []),
  ]);
  const limits = Object.entries(sessions).flatMap(([role, limit]) =>
    Object.entries(limit).map(([name, count]) => [`sessions.${role}.${name}`, `${count}`]),
  );
  const others = Object.entries(single).map(([name, value]) => [name, `${value}`]);
  const fields = Object.fromEntries([...others, ...lines, ...limits]) as FormValues;
  return { ...fields, ways, domains: domains.join("\n") };
}
