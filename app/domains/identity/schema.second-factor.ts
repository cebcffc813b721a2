import { z } from "zod";
import { lengthOf, passwordLength } from "#app/domains/identity/rules.second-factor.ts";
import { EmailSchema } from "#app/domains/identity/schema.ts";

const { least, most } = passwordLength;

/** A password to sign in with. */
const PasswordSchema = z
  .string()
  .min(1, "password-missing")
  .refine((password) => lengthOf(password) <= most, "password-long");

/** A password to be set: long, and otherwise as its owner likes. */
const NewPasswordSchema = PasswordSchema.refine(
  (password) => password === "" || lengthOf(password) >= least,
  "password-short",
);

/** Six digits from an authenticator app. */
const FactorCodeSchema = z
  .string()
  .max(100, "factor-wrong")
  .transform((text) => text.normalize("NFKC").replace(/[\s-]/g, ""))
  .pipe(
    z
      .string()
      .min(1, "factor-missing")
      .regex(/^[0-9]{6}$/, "factor-wrong"),
  );

/** What the page for the password sends. */
export const PasswordForm = z.object({
  email: EmailSchema,
  password: PasswordSchema,
  /** Where to go on to once signed in. */
  next: z.string().optional(),
});

export type PasswordForm = z.output<typeof PasswordForm>;

/** What the pages send that ask for a code from the app. */
export const FactorForm = z.object({ code: FactorCodeSchema });

const twice = { password: NewPasswordSchema, again: z.string() };

/** What is sent to set the first password. */
export const FirstPasswordForm = z.object(twice).refine(isSameTwice, different());

/** What is sent to change it. */
export const NextPasswordForm = z
  .object({ ...twice, code: FactorCodeSchema })
  .refine(isSameTwice, different());

/** What is sent to take another authenticator app: a code from the present one, where there is one. */
export const NextAuthenticatorForm = z.object({
  code: z
    .string()
    .max(100, "factor-wrong")
    .pipe(z.union([z.literal(""), FactorCodeSchema])),
});

function isSameTwice({ password, again }: { password: string; again: string }): boolean {
  return password === again;
}

function different() {
  return { path: ["again"], error: "password-different" };
}

/** What is kept sealed while somebody sets up an authenticator app, until its first code proves it. */
export const SetupSchema = z.object({
  /** The app's secret, in base32. */
  authenticator: z.string(),
  /** Of somebody new, who sets a password as well and comes by an invitation. */
  joining: z.object({ passwordHash: z.string(), tokenHash: z.string() }).optional(),
});

export type Setup = z.output<typeof SetupSchema>;
