import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((value) => value === "1" || value === "true");

/** Everything that can be set from outside, with the sentence that explains it in `.env.example`. */
export const EnvSchema = z.object({
  NODE_ENV: z
    .enum(["development", "production", "test"])
    .default("production")
    .describe("How the site runs."),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe("The port on which the site listens."),
  LISTEN_HOST: z
    .string()
    .min(1)
    .default("127.0.0.1")
    .describe("The address on which the site listens; 0.0.0.0 behind a proxy on another machine."),
  BASE_HOST: z
    .string()
    .min(1)
    .default("localhost")
    .describe("Councils are found at <slug>.<BASE_HOST> unless they have a host of their own."),
  PUBLIC_SCHEME: z
    .enum(["http", "https"])
    .default("http")
    .describe("The scheme that residents use; https in production."),
  PUBLIC_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .optional()
    .describe("The port that residents see, where it is neither PORT nor the usual one."),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
    .describe("PostgreSQL 15 to 18, as the role that owns nothing."),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(10)
    .describe("How many connections one process keeps at most."),
  SECRET: z
    .string()
    .min(32, "must have at least 32 characters")
    .describe(
      "Seals links and tokens, and wraps every council's keys: without it no e-mail address can be opened again. The same for all processes; keep a copy, apart from the backups.",
    ),
  SECRET_BEFORE: z
    .string()
    .min(32, "must have at least 32 characters")
    .optional()
    .describe("What SECRET was before it changed, until npm run folkmoot -- keys rewrap is done."),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "must begin with redis://")
    .optional()
    .describe("Redis for the queues; without it they live in PostgreSQL."),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp://")
    .optional()
    .describe(
      "Where e-mail is handed over; without it e-mail is captured and shown at /dev/mail in demo mode.",
    ),
  MAIL_FROM: z
    .email()
    .default("no-reply@folkmoot.example")
    .describe("The address that e-mail comes from."),
  DEMO: flag.describe(
    "1 switches on one-click sign-in and the captured inbox; never on a real site.",
  ),
  PAGE_CACHE: flag.default(true).describe("0 renders every page afresh; for measuring."),
  TRUSTED_PROXY_HOPS: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe("How many proxies in front may speak for the visitor's address."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("info")
    .describe("How much is logged."),
});

export type Env = z.infer<typeof EnvSchema>;

/** Reads the surroundings once and for all; names every problem at once and gives up if there is one. */
export function readEnv(source: Record<string, string | undefined>): Readonly<Env> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = EnvSchema.safeParse(given);
  if (result.success) return Object.freeze(result.data);

  const problems = result.error.issues.map((issue) => {
    const name = issue.path.join(".");
    const missing = given[name] === undefined;
    return `  ${name} ${missing ? "is not set" : issue.message}`;
  });
  throw new EnvProblem(`The settings of this service are not right:\n${problems.join("\n")}`);
}

/** One sentence a problem, for the person who started the service. */
export class EnvProblem extends Error {}

let read: Readonly<Env> | undefined;

/** The settings of this process. */
export function env(): Readonly<Env> {
  read ??= readEnv(process.env);
  return read;
}
