/** Something the person who starts the service can put right; its message is one clear sentence. */
export class SetupError extends Error {}

/** The code of a system error such as EACCES, if it has one. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
