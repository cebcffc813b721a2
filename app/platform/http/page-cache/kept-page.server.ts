import { createHash } from "node:crypto";
import type { CapturedResponse } from "#app/platform/http/page-cache/captured-response.server.ts";
import { encodings, type Encoding } from "#app/platform/http/page-cache/encoding.server.ts";

/** A whole page, ready to be sent in each encoding. */
export interface KeptPage {
  key: string;
  tags: readonly string[];
  bornAt: number;
  /** Until then it is sent without a second thought (milliseconds since 1970). */
  freshUntil: number;
  /** After making it anew has failed, it is not tried again before then. */
  restUntil: number;
  /** Sent since the last time that room was needed. */
  used: boolean;
  bytes: number;
  variants: Variants;
  /** The same page saying that it is old; made when it has to be sent for the first time. */
  old?: Promise<Variants>;
}

export type Variants = Record<Encoding, Variant>;

/** Headers are flat lists of names and values, as `writeHead` takes them fastest. */
export interface Variant {
  etag: string;
  body: Buffer;
  /** What its maker said in headers. */
  own: string[];
  head: string[];
  notModified: string[];
}

const overhead = 6_000;
const revalidated = "public, max-age=0, must-revalidate";
const dependsOn = "Cookie, Accept-Encoding";
const ours = new Set(
  "cache-control connection content-encoding content-length date etag keep-alive transfer-encoding vary".split(
    " ",
  ),
);

/** Whether an answer is the same for everybody and worth keeping. */
export function isForEverybody({ headers }: CapturedResponse): boolean {
  return !headers.some(
    ([name, value]) =>
      name === "set-cookie" || (name === "cache-control" && /no-store|private/.test(value)),
  );
}

/** A page made from an answer, with its tags in full (`<council id> <tag>`). */
export async function keptPage(
  key: string,
  answer: CapturedResponse,
  tags: readonly string[],
): Promise<KeptPage> {
  const headers = answer.headers.filter(([name]) => !ours.has(name)).flat();
  const variants = await variantsOf(answer.body, headers);
  const bytes = Object.values(variants).reduce((sum, { body }) => sum + body.length, overhead);
  return {
    key,
    tags,
    bornAt: 0,
    freshUntil: 0,
    restUntil: 0,
    used: false,
    bytes: bytes + 2 * key.length,
    variants,
  };
}

/** The page with the notice shown that stands hidden in it (`OldPageNotice`). */
export function oldVariants(page: KeptPage): Promise<Variants> {
  const { body, own } = page.variants.identity;
  page.old ??= variantsOf(Buffer.from(body.toString().replace(hiddenNotice, shownNotice)), own);
  return page.old;
}

const hiddenNotice = '<div data-old-page="true" hidden="">';
const shownNotice = '<div data-old-page="true">';

async function variantsOf(body: Buffer, own: string[]): Promise<Variants> {
  const bodies = await encodings(body);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  return {
    br: variant(bodies.br, `"${hash}-br"`, own, ["Content-Encoding", "br"]),
    gzip: variant(bodies.gzip, `"${hash}-gz"`, own, ["Content-Encoding", "gzip"]),
    identity: variant(bodies.identity, `"${hash}"`, own),
  };
}

function variant(body: Buffer, etag: string, own: string[], coding: string[] = []): Variant {
  const always = ["Cache-Control", revalidated, "Vary", dependsOn, "ETag", etag];
  const head = [...own, ...coding, ...always, "Content-Length", String(body.length)];
  return { etag, body, own, head, notModified: always };
}
