import { z } from "zod";
import { tidyName } from "#app/domains/identity/rules.ts";
import type { Role } from "#app/platform/context.ts";
import { mailboxOf } from "#app/platform/mail/mailbox.ts";

export { canonicalEmail } from "#app/platform/mail/mailbox.ts";

/** One mailbox, ready to write to: tidied, its domain in lower case and punycode. */
export const EmailSchema = z.string().transform((text, problems) => {
  const address = mailboxOf(text);
  if (address) return address;
  problems.addIssue({ code: "custom", message: text.trim() ? "email-wrong" : "email-missing" });
  return z.NEVER;
});

/** What a person is called in public. */
export const NameSchema = z
  .string()
  .max(1_000, "name-long")
  .transform(tidyName)
  .pipe(z.string().min(1, "name-missing").max(80, "name-long"));

export const roles = [
  "moderator",
  "responder",
  "approver",
  "policy-lead",
  "administrator",
  "auditor",
  "operator",
] as const satisfies readonly Role[];

export const RoleSchema = z.enum(roles);
export const LocaleSchema = z.enum(["en", "cy"], "language-wrong");

/** What the sign-in page sends. */
export const SignInForm = z.object({
  email: EmailSchema,
  /** Where to go on to once signed in. */
  next: z.string().optional(),
});

export type SignInForm = z.output<typeof SignInForm>;

/** What the code page sends. */
export const CodeForm = z.object({
  code: z
    .string()
    .max(100, "code-wrong")
    .transform((text) => text.normalize("NFKC").replace(/[\s-]/g, ""))
    .pipe(
      z
        .string()
        .min(1, "code-missing")
        .regex(/^[0-9]{6}$/, "code-wrong"),
    ),
});

export const NewPersonSchema = z.object({
  email: EmailSchema,
  name: NameSchema,
  kind: z.enum(["resident", "staff"]),
  roles: z.array(RoleSchema).default([]),
  teamSlug: z.string().optional(),
  areaId: z.uuid().optional(),
  locale: LocaleSchema.default("en"),
  /** The last day of the roles, such as `2026-12-31`; without it they are for good. */
  until: z.iso.date().optional(),
  /** A responder whose answers an approver publishes. */
  draftOnly: z.boolean().default(false),
  reason: z.string().trim().max(500).default(""),
});

export type NewPerson = z.input<typeof NewPersonSchema>;

export const NewTeamSchema = z.object({
  slug: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().trim().min(1).max(100),
  nameCy: z.string().trim().min(1).max(100),
});

export type NewTeam = z.input<typeof NewTeamSchema>;
