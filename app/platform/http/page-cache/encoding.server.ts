import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const asked = new Map<string, Encoding>();

/** The smallest of our encodings that an `Accept-Encoding` header allows. */
export function bestEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const known = asked.get(header);
  if (known) return known;

  const best = allows(header, "br") ? "br" : allows(header, "gzip") ? "gzip" : "identity";
  if (asked.size < 500) asked.set(header, best);
  return best;
}

function allows(header: string, coding: string): boolean {
  return header.split(",").some((offer) => {
    const [name, ...params] = offer.toLowerCase().split(";");
    return name!.trim() === coding && !params.some((param) => /^\s*q=0(\.0*)?\s*$/.test(param));
  });
}

/** One body in each encoding; brotli at level 4, which costs less than making the page. */
export async function encodings(body: Buffer): Promise<Record<Encoding, Buffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  const [br, zipped] = await Promise.all([brotli(body, { params }), zip(body)]);
  return { br, gzip: zipped, identity: body };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
