import type { IncomingMessage } from "node:http";
import { Refusal } from "#app/platform/http/refusal.ts";

const mostText = 64 * 1024;
const limits: Record<string, number> = {
  "application/x-www-form-urlencoded": mostText,
  // A file of 10 MB, and what is typed beside it.
  "multipart/form-data": 10 * 1024 * 1024 + mostText,
};
const mostFields = 200;
/** Bodies held by all requests together, in bytes. */
const mostHeld = 64 * 1024 * 1024;
/** Of a body that is too large so much is read on, so that its sender gets to read the answer. */
const mostDrained = 16 * 1024 * 1024;

let held = 0;

export interface RequestBody {
  bytes: Buffer<ArrayBuffer>;
  /** Empty for forms with files. */
  fields: URLSearchParams;
  /** Gives the memory back; when the request is answered. */
  release(): void;
}

/** Reads the body of a form, within the limits of size and number of fields. */
export async function readBody(req: IncomingMessage): Promise<RequestBody> {
  const [type = ""] = (req.headers["content-type"] ?? "").toLowerCase().split(";");
  const limit = limits[type.trim()];
  if (limit === undefined) throw new Refusal("media-type");

  const bytes = await readUpTo(limit, req);
  held += bytes.length;
  const body = {
    bytes,
    fields: new URLSearchParams(),
    release: once(() => (held -= bytes.length)),
  };
  try {
    if (type.startsWith("multipart/")) checkParts(bytes, req.headers["content-type"]!);
    else body.fields = checkedFields(bytes);
    return body;
  } catch (error) {
    body.release();
    throw error;
  }
}

async function readUpTo(limit: number, req: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const { chunks, size } = await gather(limit, req);
  if (size > limit) throw new Refusal("too-large");
  if (held + size > mostHeld) throw new Refusal("busy");
  return Buffer.concat(chunks);
}

/** Keeps what comes up to the limit; beyond it only counts, and stops reading when it is far too much. */
function gather(limit: number, req: IncomingMessage): Promise<{ chunks: Buffer[]; size: number }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size <= mostDrained) return;
      req.pause();
      resolve({ chunks, size });
    });
    req.once("end", () => resolve({ chunks, size }));
    req.once("error", reject);
    req.once("close", () => {
      if (!req.complete) reject(new Refusal("bad-request")); // gone before the end
    });
  });
}

function checkedFields(bytes: Buffer): URLSearchParams {
  const text = bytes.toString("latin1");
  if (text.split("&", mostFields + 1).length > mostFields) throw new Refusal("too-many-fields");
  if (text.includes("%00") || text.includes("\u0000")) throw new Refusal("bad-request");
  return new URLSearchParams(bytes.toString("utf8"));
}

function checkParts(bytes: Buffer, contentType: string): void {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  if (!boundary) throw new Refusal("bad-request");
  const mark = `--${boundary[1] ?? boundary[2]}`;
  let parts = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    parts += 1;
    if (parts > mostFields + 1) throw new Refusal("too-many-fields");
  }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
