import { expect, test, vi } from "vitest";
import { checkNewPasskey } from "#app/platform/webauthn/check-new-passkey.server.ts";
import { checkPasskey } from "#app/platform/webauthn/check-passkey.server.ts";
import { cbor } from "#tests/support/cbor.ts";
import { aDevice, type Reply } from "#tests/support/device.ts";

vi.stubEnv("DATABASE_URL", "postgresql://app@localhost/folkmoot");
vi.stubEnv("SECRET", "a secret for tests, and for tests alone");
vi.stubEnv("LOG_LEVEL", "silent");

const origin = "http://westford.localhost:3000";
const council = { id: "westford.localhost", name: "Westford", origin };
const challenge = "Y2hhbGxlbmdl";
const device = aDevice(origin);
const made = device.make({ challenge, user: { id: "AAAA" } });
const known = (await checkNewPasskey(council, made as never, challenge))!;
const used = device.use({ challenge });

test("the device that the nonsense is made of speaks the truth", async () => {
  expect(known).toMatchObject({ credentialId: device.credentialId, counter: 1 });
  expect(await look(used)).toEqual({ counter: 2 });
});

test("whatever bit of a reply is another, it is refused and never breaks anything", async () => {
  let refused = 0;
  for (const reply of spoilt(used, ["clientDataJSON", "authenticatorData"])) {
    expect(await look(reply)).toBeNull();
    refused += 1;
  }
  expect(refused).toBeGreaterThan(200);
  for (const reply of spoilt(made, ["attestationObject", "clientDataJSON"])) {
    const passkey = await checkNewPasskey(council, reply as never, challenge);
    // Nobody vouches for a new key, so one with another bit is another key; it is of no use to anybody.
    if (passkey) expect(passkey.credentialId).toBe(device.credentialId);
  }
});

const nests = Array.from({ length: 3_000 }).reduce<Buffer>(
  (inner) => Buffer.concat([Buffer.of(0x81), inner]),
  Buffer.of(0),
);
const bytes: [string, Buffer][] = [
  ["nothing", Buffer.alloc(0)],
  ["zeros", Buffer.alloc(4_000)],
  ["ones", Buffer.alloc(4_000, 255)],
  ["lists within lists", nests],
  ["a map of four thousand million", Buffer.from("bbffffffffffffffff", "hex")],
  ["a text without an end", Buffer.from("7f61616161", "hex")],
  ["a list", cbor([1, 2, 3])],
  ["a map of something else", cbor({ fmt: 7, attStmt: "x", authData: {} })],
  ["too little data", cbor({ fmt: "none", attStmt: {}, authData: Buffer.alloc(36) })],
];

test.each(bytes)("%s where a reply should be is refused", async (_, nonsense) => {
  const text = nonsense.toString("base64url") || "A";
  for (const field of ["attestationObject", "clientDataJSON"]) {
    const reply = { ...made, response: { ...made.response, [field]: text } };
    expect(await checkNewPasskey(council, reply as never, challenge)).toBeNull();
  }
  for (const field of ["authenticatorData", "clientDataJSON", "signature"]) {
    expect(await look({ ...used, response: { ...used.response, [field]: text } })).toBeNull();
  }
});

function look(reply: Reply) {
  return checkPasskey(council, reply as never, { challenge, passkey: known });
}

/** Every reply in which one byte of these fields is another, or all from there on is missing. */
function* spoilt(reply: Reply, fields: string[]): Generator<Reply> {
  for (const field of fields) {
    const whole = Buffer.from(String(reply.response[field]), "base64url");
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = changed[at]! ^ (1 << (at % 8));
      for (const part of [changed, whole.subarray(0, at)]) {
        const text = part.toString("base64url") || "A";
        yield { ...reply, response: { ...reply.response, [field]: text } };
      }
    }
  }
}
