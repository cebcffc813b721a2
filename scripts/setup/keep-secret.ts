import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { SetupError, errorCode } from "#scripts/setup/setup-error.ts";

/** Gives the secret of that name from the file, or makes one up and keeps it there for next time. */
export async function keepSecret(file: string, name: string): Promise<string> {
  const secrets = await readSecrets(file);
  const known = secrets[name];
  if (known) return known;

  const secret = randomBytes(32).toString("hex");
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, JSON.stringify({ ...secrets, [name]: secret }, null, 2) + "\n", {
    mode: 0o600,
  });
  await rename(fresh, file);
  return secret;
}

async function readSecrets(file: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return {};
    throw new SetupError(
      `The secrets of this service cannot be read from ${file}: ${String(error)}`,
      { cause: error },
    );
  }
}
