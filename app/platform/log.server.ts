import { pino, type Logger } from "pino";
import { blotOut } from "#app/platform/blot-out.ts";
import { env } from "#app/platform/env.ts";

let logger: Logger | undefined;

/** What the service notes about itself, one line of JSON a note; what belongs to a person is blotted out. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => error },
    hooks: {
      logMethod(args, method) {
        method.apply(this, args.map((arg) => noted(arg)) as typeof args);
      },
    },
  });
  return logger;
}

// Pino would take an error itself apart before anything could be blotted out.
function noted(arg: unknown): unknown {
  return arg instanceof Error ? { error: blotOut(arg) } : blotOut(arg);
}
