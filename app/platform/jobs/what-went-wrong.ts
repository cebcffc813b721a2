/** A failure whose message was written by us for staff to read, and names nobody. */
export class JobProblem extends Error {}

const spokenByTheLanguage = new Set(["TypeError", "ReferenceError", "RangeError"]);

/**
 * What may be kept of a failure: its kind, its code and the place in our code, but no message that
 * could repeat what a resident wrote (a database quotes the row that it refuses).
 */
export function whatWentWrong(error: unknown): string {
  if (error instanceof JobProblem) return error.message.slice(0, 300);
  if (!(error instanceof Error)) return "something that is not an error was thrown";
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const message = spokenByTheLanguage.has(error.name) ? `: ${error.message}` : "";
  return `${error.name}${code}${message}${placeOf(error)}`.slice(0, 300);
}

function placeOf(error: Error): string {
  const frame = error.stack
    ?.split("\n")
    .find((line) => /^\s+at .*\/(app|workers)\//.test(line) && !line.includes("node_modules"));
  const place = frame?.match(/\/((?:app|workers)\/[^()]*?:\d+)/)?.[1];
  return place ? ` at ${place}` : "";
}
