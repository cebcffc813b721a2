import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { errorCode } from "#scripts/setup/setup-error.ts";
import { Refusal } from "#scripts/commands/command.ts";

// Longer than any line that makes sense, so that a file without line ends cannot fill the memory.
const longestLine = 4_000_000;

/** The lines of a file, gzipped or not, a piece at a time; a line without end is cut. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = "";
  let skipping = false;
  try {
    for await (const chunk of await openText(path)) {
      const parts = (chunk as string).split("\n");
      for (const part of parts.slice(0, -1)) {
        if (!skipping) yield `${rest}${part}`;
        [rest, skipping] = ["", false];
      }
      if (!skipping) rest += parts.at(-1);
      if (rest.length <= longestLine) continue;
      yield rest;
      [rest, skipping] = ["", true];
    }
  } catch (error) {
    throw new Refusal(`The file ${path} cannot be read to its end: ${why(error)}.`, {
      cause: error,
    });
  }
  if (rest) yield rest;
}

async function openText(path: string): Promise<Readable> {
  const zipped = await isGzipped(path);
  const file = createReadStream(path);
  if (!zipped) return file.setEncoding("utf8");
  const unzipped = createGunzip().setEncoding("utf8");
  return pipeline(file, unzipped, () => undefined); // a failure also ends the reading, with its reason
}

async function isGzipped(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

function why(error: unknown): string {
  const code = errorCode(error);
  if (code === "ENOENT") return "it does not exist";
  if (code === "EACCES") return "this user may not read it";
  if (code === "EISDIR") return "it is a folder";
  if (code?.startsWith("Z_")) return "it is not a whole gzip file";
  return code ?? String(error);
}
