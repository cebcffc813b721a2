import type { IncomingMessage } from "node:http";
import express, { type Request } from "express";
import { expect, test } from "vitest";
import { visitorAddress } from "#app/platform/http/visitor-address.ts";

const chains = [
  undefined,
  "",
  "203.0.113.9",
  "198.51.100.7, 203.0.113.9",
  " 6.6.6.6 ,198.51.100.7,203.0.113.9 ",
  "2001:db8::1, ::ffff:203.0.113.9",
  "not an address, 203.0.113.9",
];

test("it is the address that the framework of the gate finds, behind however many proxies", () => {
  for (const hops of [0, 1, 2, 5]) {
    for (const chain of chains) {
      const req = asked(chain);
      const app = express().set("trust proxy", hops);
      const { ip } = Object.create(app.request, {
        app: { value: app },
        ...Object.getOwnPropertyDescriptors(req),
      }) as Request;
      expect([hops, chain, visitorAddress(req, hops)]).toEqual([hops, chain, ip]);
    }
  }
});

test("what nobody trusted has written is not believed", () => {
  const forged = asked("6.6.6.6, 203.0.113.9");
  expect(visitorAddress(forged, 0)).toBe("10.0.0.1");
  expect(visitorAddress(forged, 1)).toBe("203.0.113.9");
});

function asked(chain: string | undefined) {
  const headers = chain === undefined ? {} : { "x-forwarded-for": chain };
  return { headers, socket: { remoteAddress: "10.0.0.1" } } as unknown as IncomingMessage;
}
