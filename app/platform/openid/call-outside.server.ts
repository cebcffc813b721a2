import { lookup as resolveName, type LookupOptions } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { CustomFetchOptions } from "openid-client";
import { isOutside, isOwnMachine, isProviderAddress } from "#app/platform/openid/outside.ts";

type Call = Pick<CustomFetchOptions, "method" | "headers" | "body" | "signal">;

/** Longer answers are not read (bytes). */
const longest = 1024 * 1024;

/**
 * Fetches from an address that somebody has entered, as `fetch` does, but never from this machine or
 * its own network, whatever the name of the host stands for, and without following redirects.
 */
export async function callOutside(address: string, call: Call): Promise<Response> {
  if (!isProviderAddress(address)) throw new Error("This is not an address to call.");
  const url = new URL(address);
  const body = Buffer.from(await new Response(call.body as BodyInit | null).arrayBuffer());
  const { request } = url.protocol === "https:" ? https : http;
  const { method, headers, signal } = call;
  const lookup = isOwnMachine(url) ? undefined : outsideOnly;

  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, signal, lookup }, (answer) => {
      wholeOf(answer).then(resolve, reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

async function wholeOf(answer: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += (part as Buffer).length;
    if (size > longest) throw new Error("The answer is too long.");
    parts.push(part as Buffer);
  }
  const status = answer.statusCode ?? 502;
  const isEmpty = status === 204 || status === 304;
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  return new Response(isEmpty ? null : Buffer.concat(parts), { status, headers });
}

/**
 * Finds the addresses of a host, unless one of them leads inside. The connection is made to what is
 * found here, so that a name cannot mean another host a moment later.
 */
export const outsideOnly: LookupFunction = (host, options: LookupOptions, tell) => {
  resolveName(host, { ...options, all: true }, (error, found) => {
    if (error) return tell(error, []);
    if (!found.every(({ address }) => isOutside(address))) {
      return tell(new Error("This name leads to a private network."), []);
    }
    if (options.all) return tell(null, found);
    return tell(null, found[0]!.address, found[0]!.family);
  });
};
