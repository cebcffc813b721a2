import { z } from "zod";
import { tidyName } from "#app/domains/identity/rules.ts";
import type { Role } from "#app/platform/context.ts";

// The plain form of a mailbox (RFC 5321 dot-string, without quotes, comments, routes or literals).
const localShape = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domainShape = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** One mailbox, ready to write to: tidied, its domain in lower case and punycode. */
export const EmailSchema = z.string().transform((text, problems) => {
  const address = mailboxOf(text);
  if (address) return address;
  problems.addIssue({ code: "custom", message: text.trim() ? "email-wrong" : "email-missing" });
  return z.NEVER;
});

/**
 * The address under which a person is known, so that the ways of writing one mailbox are one person:
 * lower case, punycode, and without the dots and tags that its provider is known to ignore.
 * Takes what `EmailSchema` gives; anything else comes back in lower case.
 */
export function canonicalEmail(address: string): string {
  const mailbox = (mailboxOf(address) ?? address).toLowerCase();
  const at = mailbox.lastIndexOf("@");
  const habits = providers.get(mailbox.slice(at + 1));
  if (!habits) return mailbox;

  const untagged = mailbox.slice(0, at).split(habits.tag)[0]!;
  const local = habits.ignoresDots ? untagged.replaceAll(".", "") : untagged;
  return local ? `${local}@${habits.domain ?? mailbox.slice(at + 1)}` : mailbox;
}

interface Habits {
  tag: string;
  ignoresDots?: boolean;
  /** The provider's main domain, where it has several for the same mailboxes. */
  domain?: string;
}

const gmail: Habits = { tag: "+", ignoresDots: true, domain: "gmail.com" };
const plusTags: Habits = { tag: "+" };

// Only what providers document about their own mailboxes; anywhere else a plus may be part of a name.
const providers = new Map<string, Habits>([
  ["gmail.com", gmail],
  ["googlemail.com", gmail],
  ["outlook.com", plusTags],
  ["hotmail.com", plusTags],
  ["hotmail.co.uk", plusTags],
  ["live.com", plusTags],
  ["live.co.uk", plusTags],
  ["msn.com", plusTags],
  ["icloud.com", plusTags],
  ["me.com", plusTags],
  ["fastmail.com", plusTags],
  ["proton.me", plusTags],
  ["protonmail.com", plusTags],
]);

function mailboxOf(text: string): string | null {
  const parts = text.trim().split("@");
  if (parts.length !== 2 || text.length > 254) return null;
  const [local, named] = parts as [string, string];
  const domain = punycode(named);
  if (!domain || local.length > 64 || domain.length > 253) return null;
  return localShape.test(local) && domainShape.test(domain) ? `${local}@${domain}` : null;
}

// Letters, marks and digits of any script, hyphens, and the dots that IDNA knows (RFC 5891, UTS 46).
const anyDomain = /^[\p{L}\p{M}\p{N}.\u3002\uff0e\uff61-]+$/u;

function punycode(domain: string): string | null {
  if (!anyDomain.test(domain)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}

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
