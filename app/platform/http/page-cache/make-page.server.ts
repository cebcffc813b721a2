import { IncomingMessage, type RequestListener } from "node:http";
import {
  capture,
  type CapturedResponse,
} from "#app/platform/http/page-cache/captured-response.server.ts";
import {
  isForEverybody,
  keptPage,
  type KeptPage,
} from "#app/platform/http/page-cache/kept-page.server.ts";
import type { PageAddress } from "#app/platform/http/page-cache/page-address.server.ts";
import { withinTime } from "#app/platform/http/page-cache/within-time.ts";
import { shareFacts } from "#app/platform/http/request-facts.server.ts";

/** A page worth keeping, or an answer that is not: for all who wait for it, or for the first alone. */
export type Made =
  | { kind: "page"; page: KeptPage }
  | { kind: "for-everybody" | "for-one"; answer: CapturedResponse };

/** After so long (milliseconds) nobody waits for a page any more. */
const longest = 10_000;

const givenUp: CapturedResponse = {
  status: 503,
  headers: [["retry-after", "2"]],
  body: Buffer.alloc(0),
};

/** Makes the public page under an address, for everybody who asks for it at this moment. */
export async function makePage(
  gate: RequestListener,
  address: PageAddress,
  asked: IncomingMessage,
): Promise<Made> {
  const req = strangersRequest(address, asked);
  const facts = shareFacts(req, address.locale);
  const answer = await withinTime(capture(gate, req), longest, givenUp);
  if (!isForEverybody(answer)) return { kind: "for-one", answer };
  if (answer.status !== 200) return { kind: "for-everybody", answer };

  const tags = [...facts.page.tags].map((tag) => `${facts.council?.id} ${tag}`);
  return { kind: "page", page: await keptPage(address.key, answer, tags) };
}

/** The same question from nobody in particular: no header that one visitor sends reaches the others. */
function strangersRequest(address: PageAddress, asked: IncomingMessage): IncomingMessage {
  const req = new IncomingMessage(asked.socket);
  const host = asked.headers.host!.toLowerCase();
  return Object.assign(req, {
    method: "GET",
    url: address.url,
    headers: { host },
    rawHeaders: ["Host", host],
    httpVersion: "1.1",
    httpVersionMajor: 1,
    httpVersionMinor: 1,
    complete: true,
  });
}
