import { pino, type Logger } from "pino";
import { env } from "#app/platform/env.ts";

let logger: Logger | undefined;

/** What the service notes about itself, one line of JSON a note; fields that hold personal data are blotted out. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), censor: "[blotted out]" },
  });
  return logger;
}

const personal = [
  "address",
  "authorization",
  "body",
  "code",
  "cookie",
  "email",
  "name",
  "password",
  "postcode",
  "recipient",
  "text",
  "token",
];
